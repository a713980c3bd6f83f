using LiveHub.Cluster;
using LiveHub.Live;
using LiveHub.Start;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>Whether the process lives, and whether it can serve.</summary>
internal static class HealthEndpoints
{
    /// <summary>Names the database behind an address, for `LiveHub doctor`; every welcome says it too.</summary>
    public const string Epoch = "X-LiveHub-Epoch";

    /// <summary>Where the program says what it is.</summary>
    public const string Says = "/health";

    private static readonly TimeSpan StoreWithin = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet(Says, () => Results.Text($"LiveHub {Installation.Version}")).ExcludeFromDescription();
        app.MapGet("/health/live", Live).ExcludeFromDescription();
        app.MapGet("/health/ready", Ready).ExcludeFromDescription();
    }

    private static IResult Live(HttpContext http, IEventStore store)
    {
        http.Response.Headers[Epoch] = store.Epoch;
        return Results.Text("live");
    }

    private static async Task<IResult> Ready(
        IEventStore store, IClusterBus bus, LiveHubSettings settings, Drain drain, Measures measures, HttpContext http)
    {
        if (drain.Begun)
        {
            return No("This node is stopping.");
        }

        try
        {
            await store.Exists("health", http.RequestAborted).WaitAsync(StoreWithin, http.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested)
        {
            return No($"The store does not answer: {e.GetType().Name}.");
        }

        if (measures.NothingSaved is { } why)
        {
            return Results.Text($"degraded: nothing can be saved, {why}; what was saved is shown"); // No other node could do better.
        }

        return Results.Text(settings.Connections.Redis is null || bus.Hears
            ? "ready"
            : "degraded: Redis does not answer; nodes meet in the store, up to 2 s behind each other");
    }

    private static IResult No(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
