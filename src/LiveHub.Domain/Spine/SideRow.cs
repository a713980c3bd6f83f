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
    public static SideRow Forget(string kind, string key) => new(kind, key, null);

    public static SideRow ForgetAll(string kind) => new(kind, null, null);
}
