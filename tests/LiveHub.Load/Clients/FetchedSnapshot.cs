using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>A whole shared view that came by HTTP.</summary>
/// <param name="Json">Without its compression.</param>
/// <param name="Bytes">As it came.</param>
internal sealed record FetchedSnapshot(byte[] Json, int Bytes)
{
    /// <exception cref="InvalidOperationException">The server does not give it.</exception>
    public static async Task<FetchedSnapshot> Fetch(HubAddress address, Identity identity, long number)
    {
        var answer = await HttpLine.AskOnce(
            address.Loop, address.Server, address.Host,
            $"/api/sessions/{identity.Code}/snapshots/{identity.Audience}/{number}{(identity.Room is { } room ? $"?place={room}" : "")}",
            identity.Token);
        return answer.Status == 200
            ? new(answer.Unpacked(), answer.Body.Length)
            : throw new InvalidOperationException($"The snapshot was answered {answer.Status}.");
    }
}
