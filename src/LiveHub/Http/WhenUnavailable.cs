using System.Data.Common;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>What cannot be answered now is said as such, with when to ask again; it is not a fault of the program.</summary>
internal sealed class WhenUnavailable(ILogger<WhenUnavailable> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (StreamGone) // Between finding it and writing to it.
        {
            return Problems.Of(RefusalCode.SessionDeleted);
        }
        catch (Unavailable)
        {
            return Later(context.HttpContext);
        }
        catch (DbException e) // Of what is kept beside the logs, such as pictures: full, read-only, or away.
        {
            log.NotKept(e.GetType().Name, e.Message);
            return Later(context.HttpContext);
        }
    }

    private static IResult Later(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "1";
        return Problems.Of(RefusalCode.Unavailable, Unavailable.RetryAfterMs);
    }
}
