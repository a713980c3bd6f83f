using LiveHub.Cluster;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>Whether the process lives, and whether it can serve.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan StoreWithin = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", Ready).ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(
        IEventStore store, IClusterBus bus, LiveHubSettings settings, Drain drain, HttpContext http)
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

        return Results.Text(settings.Connections.Redis is null || bus.Hears
            ? "ready"
            : "degraded: Redis does not answer; nodes meet in the store, up to 2 s behind each other");
    }

    private static IResult No(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
