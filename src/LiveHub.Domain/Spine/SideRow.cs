using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// A row beside the log, written in the same commit: what must be forgettable (names, authors) or secret
/// (hashes of capabilities). A later row with the same kind and key takes its place.
/// </summary>
/// <param name="Kind">Which table of the subject, for example "name".</param>
/// <param name="Key">What the row is about; null with a null value forgets every row of the kind.</param>
/// <param name="Value">The content; null forgets the row.</param>
public sealed record SideRow(string Kind, string? Key, string? Value)
{
    /// <summary>Whether what it said before must leave free pages and backups too. A matter of the store alone.</summary>
    [JsonIgnore]
    public bool Erases { get; init; }

    public static SideRow Forget(string kind, string key) => new(kind, key, null);

    public static SideRow ForgetAll(string kind) => new(kind, null, null);

    /// <summary>The row of what is left after something was erased from it; of nothing, the row that forgets it.</summary>
    public static SideRow Erase(string kind, string key, string? left = null) =>
        new(kind, key, string.IsNullOrEmpty(left) ? null : left) { Erases = true };
}
