using LiveHub.Cluster;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What every answer carries, and from which pages the socket may be opened and changes be asked for.</summary>
internal static class Guards
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self' ws: wss:; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors ";

    /// <summary>The big screen can stand beside the task of people elsewhere, on our own page.</summary>
    private const string Framed = Policy + "'self'", Alone = Policy + "'none'";

    /// <summary>Which node answered: for those who look after several.</summary>
    private const string Node = "X-LiveHub-Node";

    public static void UseGuards(this WebApplication app, LiveHubSettings settings)
    {
        var node = app.Services.GetRequiredService<NodeName>().Text;
        var drain = app.Services.GetRequiredService<Drain>();
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (http.Request.Path.StartsWithSegments(CompressedFiles.Assets, StringComparison.Ordinal))
            {
                return next(http); // The rest speaks of pages: 500 phones fetch nine such files each over one thin line.
            }

            headers.ContentSecurityPolicy =
                http.Request.Path.StartsWithSegments("/stage", StringComparison.OrdinalIgnoreCase) ? Framed : Alone;
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers[Node] = node;
            var isSocket = http.Request.Path.StartsWithSegments("/hub", StringComparison.OrdinalIgnoreCase);
            var no = (isSocket || Changes(http.Request.Method)) && IsForeign(http, settings) ? StatusCodes.Status403Forbidden
                : isSocket && http.Request.Path != "/hub" ? StatusCodes.Status404NotFound // There is nothing to negotiate: it would only hold memory.
                : isSocket && drain.Begun ? StatusCodes.Status503ServiceUnavailable
                : 0;
            if (no == 0)
            {
                return next(http);
            }

            http.Response.StatusCode = no;
            return Task.CompletedTask;
        });
    }

    /// <summary>Whether a request asks for a change.</summary>
    private static bool Changes(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    /// <summary>A browser says from which page it asks; its other rules cover neither a socket nor a request that it thinks harmless,
    /// such as a file that is sent. Programs say nothing, and need a token all the same.</summary>
    public static bool IsForeign(HttpContext http, LiveHubSettings settings)
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return false;
        }

        return !Uri.TryCreate(origin, UriKind.Absolute, out var from)
            || (!string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
                && !(settings.PublicUrl is { Length: > 0 } url && new Uri(url).Authority == from.Authority));
    }
}
