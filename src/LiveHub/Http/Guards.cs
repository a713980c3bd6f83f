using LiveHub.Cluster;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What every answer carries, and who may open the socket.</summary>
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
            if (http.Request.Path.StartsWithSegments("/hub", StringComparison.OrdinalIgnoreCase)
                && (IsForeign(http, settings) ? StatusCodes.Status403Forbidden
                    : drain.Begun ? StatusCodes.Status503ServiceUnavailable : 0) is > 0 and var no)
            {
                http.Response.StatusCode = no;
                return Task.CompletedTask;
            }

            return next(http);
        });
    }

    /// <summary>A browser says from which page it connects; a socket is not covered by its other rules. Programs say
    /// nothing, and need a token all the same.</summary>
    private static bool IsForeign(HttpContext http, LiveHubSettings settings)
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
