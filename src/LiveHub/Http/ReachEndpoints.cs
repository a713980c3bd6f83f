using LiveHub.Access;

namespace LiveHub.Http;

/// <summary>Whether phones get here, for who sits at this computer.</summary>
internal static class ReachEndpoints
{
    public static void UseReach(this WebApplication app)
    {
        var reach = app.Services.GetRequiredService<Reach>();
        app.Use((http, next) =>
        {
            reach.Saw(http);
            return next(http);
        });
    }

    public static void MapReach(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/reach", (HttpContext http, Reach reach) => Problems.Json(Of(http, reach)))
            .WithSummary("Whether any other device has come yet; told to browsers on the server's own computer.").Produces<ReachSheet>();

    private static ReachSheet Of(HttpContext http, Reach reach) => reach.IsReached || !reach.IsOwn(http.Connection.RemoteIpAddress)
        ? new(false)
        : new(true, http.Connection.LocalPort, OperatingSystem.IsWindows());
}

/// <param name="Alone">No other device has come yet, and who asks sits at the server's own computer.</param>
/// <param name="Port">What its firewall must let in.</param>
/// <param name="Windows">Which firewall that is; else one of Linux.</param>
public sealed record ReachSheet(bool Alone, int? Port = null, bool? Windows = null);
