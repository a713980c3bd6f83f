using LiveHub.Live;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Tests.Live;

internal static class SessionsOf
{
    public static Sessions GetSessions(this IServiceProvider services) => services.GetRequiredService<Sessions>();
}
