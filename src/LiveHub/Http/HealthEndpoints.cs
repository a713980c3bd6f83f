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

    private static async Task<IResult> Ready(IEventStore store, HttpContext http)
    {
        try
        {
            await store.Exists("health", http.RequestAborted).WaitAsync(StoreWithin, http.RequestAborted).ConfigureAwait(false);
            return Results.Text("ready");
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested)
        {
            return Results.Text($"The store does not answer: {e.GetType().Name}.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
