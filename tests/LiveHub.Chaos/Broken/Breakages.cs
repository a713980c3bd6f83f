using Microsoft.AspNetCore.Builder;

namespace LiveHub.Chaos.Broken;

internal static class Breakages
{
    public static void Break(WebApplicationBuilder builder, string name) => throw new NotSupportedException();
}
