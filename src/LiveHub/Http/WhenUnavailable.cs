using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What cannot be answered now is said as such, with when to ask again; it is not a fault of the program.</summary>
internal sealed class WhenUnavailable : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (Unavailable)
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            return Problems.Of(RefusalCode.Unavailable, Unavailable.RetryAfterMs);
        }
    }
}
