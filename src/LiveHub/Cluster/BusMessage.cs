using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Cluster;

/// <summary>What goes over the bus: who says it (eight letters), what it is (one letter), and its JSON.</summary>
internal static class BusMessage
{
    public const byte Appended = (byte)'a', Presence = (byte)'p', Heartbeat = (byte)'h';

    /// <summary>Larger news are told by their version only: the receiver reads the store.</summary>
    private const int Longest = 16 * 1024;

    private const int NameLength = 8;

    /// <summary>What is absent is written too: rows without a command, and rows that forget, would not be read back.</summary>
    private static readonly JsonSerializerOptions Json = new(DomainJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>A name for a node: new with every start.</summary>
    public static string NewName() =>
        Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(NameLength / 2));

    public static byte[] Of(string node, Committed committed)
    {
        var message = Of(node, Appended, committed);
        return message.Length <= Longest ? message : Of(node, Appended, committed with { Rows = [], Sides = [] });
    }

    public static byte[] Of<T>(string node, byte kind, T content) =>
        [.. Encoding.ASCII.GetBytes(node), kind, .. JsonSerializer.SerializeToUtf8Bytes(content, Json)];

    public static string From(byte[] message) => Encoding.ASCII.GetString(message, 0, NameLength);

    public static byte Kind(byte[] message) => message[NameLength];

    /// <exception cref="JsonException">It holds something else.</exception>
    public static T Read<T>(byte[] message) =>
        JsonSerializer.Deserialize<T>(message.AsSpan(NameLength + 1), Json) ?? throw new JsonException();

    /// <summary>Whether it is one of ours at all.</summary>
    public static bool IsWhole(byte[]? message) => message is { Length: > NameLength + 1 };
}

/// <summary>Who of a stream is connected to the node that says so: hashes of their seats.</summary>
internal sealed record Presence(string Stream, uint[] Seats);

/// <summary>A node that lives.</summary>
/// <param name="At">Its own clock when it said so, in ticks of its own: only itself can read it.</param>
internal sealed record Heartbeat(long At);
