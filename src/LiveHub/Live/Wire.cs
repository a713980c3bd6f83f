using System.Text.Json;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>The first words of a socket; see docs/PROTOCOL.md 1.1.</summary>
/// <param name="Audience">participants, stage or control.</param>
/// <param name="Join">Take a seat when the token has none yet.</param>
/// <param name="Epoch">With <paramref name="Version"/>: what the client already holds of the shared view.</param>
/// <param name="Pass">The passphrase, from somebody who is new, when one is asked for.</param>
/// <param name="Place">Of which place it holds that; absent is the plenary. A host says the number of the room that it wants
/// to look at.</param>
public sealed record HelloRequest(
    string Code, string Token, AudienceKind Audience, bool Join = false, string? Name = null, string? Epoch = null,
    long? Version = null, string? Place = null, string? Pass = null)
{
    /// <summary>Without its secret, its name and its passphrase: whoever logs what a socket says must not write those.</summary>
    public override string ToString() => $"{nameof(HelloRequest)} {Code} {Audience}";
}

/// <summary>A <see cref="HelloRequest"/> whose code and token come with the request itself; see docs/PROTOCOL.md 1.3.</summary>
public sealed record HelloWish(
    AudienceKind Audience, bool Join = false, string? Name = null, string? Epoch = null, long? Version = null,
    string? Place = null, string? Pass = null);

/// <summary>A command by request.</summary>
public sealed record SendRequest(string Id, JsonElement Command);

/// <summary>A search by request.</summary>
public sealed record SearchRequest(string Text);

/// <summary>A question for suggested groups, by request.</summary>
public sealed record SimilarRequest(string Board);

/// <summary>What is new since the versions that were asked from; nothing of it may be there.</summary>
public sealed record ViewAnswer(
    string Epoch, long Now, RawPatch? Patch = null, RawPatch? Own = null, Crowd? Crowd = null, Beat? Beat = null,
    Bye? Bye = null);

/// <summary>Either a welcome or a refusal.</summary>
public sealed record HelloAnswer(Welcome? Welcome = null, Refusal? Refused = null, int? RetryAfterMs = null);

/// <summary>What a socket starts from.</summary>
/// <param name="Now">The server's clock, Unix milliseconds.</param>
/// <param name="Patch">The shared view from the client's version, or from nothing.</param>
/// <param name="Snapshot">Instead: the number of a snapshot to fetch.</param>
/// <param name="Own">The whole own part, for people with a seat.</param>
/// <param name="Place">The place of the shared view; absent is the plenary.</param>
public sealed record Welcome(
    string Epoch, long Version, long Now, RawPatch? Patch = null, long? Snapshot = null, RawPatch? Own = null,
    string? Place = null);

/// <summary>The answer to a command.</summary>
/// <param name="Version">Where it was stored.</param>
/// <param name="Made">The key of what it made.</param>
/// <param name="RetryAfterMs">Nothing is wrong with the command: send it again after so long.</param>
public sealed record SendAnswer(
    long? Version = null, string? Made = null, Refusal? Refused = null, int? RetryAfterMs = null);

/// <summary>How many people are connected now, how many were turned away lately, and whether a big screen is connected. For the
/// host of a room that is open: how many of its people are.</summary>
/// <param name="Away">For such a host: the numbers of those of its people who are not connected.</param>
public sealed record Crowd(int Here, int TurnedAway, bool Stage = false, IReadOnlyList<int>? Away = null);

/// <summary>What the client should have: version and hash of the shared view and of the own part.</summary>
public sealed record Beat(long V, uint H, long? Ov = null, uint? Oh = null);

/// <summary>Said before the server closes a socket.</summary>
public sealed record Bye(ByeReason Reason, int RetryAfterMs);

/// <summary>Why the server closes a socket, and whether to come back.</summary>
public enum ByeReason
{
    /// <summary>Come back after the given time.</summary>
    Restart,

    /// <summary>The right to look is gone: do not.</summary>
    Revoked,
}

/// <summary>A view from version F to T: names set to their latest values, and names removed.</summary>
/// <param name="P">With F = 0, in a shared view of people: the place that they look at from now on; absent is the plenary.</param>
public sealed record Patch(
    long F, long T, IReadOnlyDictionary<string, JsonElement>? S = null, IReadOnlyList<string>? D = null, string? P = null);

/// <summary>A whole shared view.</summary>
/// <param name="P">The place that it is of; absent is the plenary.</param>
public sealed record Snapshot(long V, IReadOnlyDictionary<string, JsonElement> S, string? P = null);

/// <summary>A <see cref="Patch"/> that is JSON already.</summary>
public sealed record RawPatch(ReadOnlyMemory<byte> Json);
