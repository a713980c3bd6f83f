using System.Globalization;
using System.Text.Json;

namespace LiveHub.Load.Wire;

/// <summary>What a server says by itself.</summary>
internal abstract record HubMessage
{
    /// <summary>A change of the shared view, or of the own part.</summary>
    internal sealed record Patched(Patch Patch, bool Own) : HubMessage;

    /// <summary>What the client should have.</summary>
    internal sealed record Beat(int Version, uint Hash, int? OwnVersion, uint? OwnHash) : HubMessage;

    /// <summary>The bare hub's tallies, up to a running number.</summary>
    internal sealed record Tally(int Number, (int Idea, int Dots)[] Dots) : HubMessage;

    /// <summary>Something that changes nothing here.</summary>
    internal sealed record Other : HubMessage;

    /// <summary>Reads a message by its target.</summary>
    /// <param name="target">The name of the method called.</param>
    /// <param name="arguments">The JSON array of its arguments.</param>
    public static HubMessage Parse(ReadOnlySpan<byte> target, ReadOnlySpan<byte> arguments) =>
        target.SequenceEqual("patch"u8) ? new Patched(Patch.Parse(arguments[1..^1]), false)
        : target.SequenceEqual("own"u8) ? new Patched(Patch.Parse(arguments[1..^1]), true)
        : target.SequenceEqual("tally"u8) ? ParseTally(arguments)
        : target.SequenceEqual("beat"u8) ? ParseBeat(JsonElement.Parse(arguments)[0])
        : new Other();

    private static Beat ParseBeat(JsonElement beat) => new(
        beat.GetProperty("v").GetInt32(), beat.GetProperty("h").GetUInt32(),
        beat.TryGetProperty("ov", out var version) ? version.GetInt32() : null,
        beat.TryGetProperty("oh", out var hash) ? hash.GetUInt32() : null);

    private static Tally ParseTally(ReadOnlySpan<byte> arguments)
    {
        var json = JsonElement.Parse(arguments);
        return new(json[0].GetInt32(), [.. json[1].EnumerateObject()
            .Select(tally => (int.Parse(tally.Name, CultureInfo.InvariantCulture), tally.Value.GetInt32()))]);
    }
}
