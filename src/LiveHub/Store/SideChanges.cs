using LiveHub.Domain;

namespace LiveHub.Store;

/// <summary>What side rows, one after the other, come down to: each key at most once, so that one statement can write
/// them all.</summary>
internal sealed class SideChanges
{
    private readonly Dictionary<(string Kind, string Key), string?> _rows = [];

    public SideChanges(IEnumerable<SideRow> sides)
    {
        foreach (var side in sides)
        {
            if (side.Key is { } key)
            {
                _rows[(side.Kind, key)] = side.Value;
                continue;
            }

            ForgottenKinds.Add(side.Kind);
            foreach (var earlier in _rows.Keys.Where(row => row.Kind == side.Kind).ToList())
            {
                _rows.Remove(earlier);
            }
        }
    }

    /// <summary>Kinds of which everything goes, before the rest is written.</summary>
    public HashSet<string> ForgottenKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The last word on each key, as rows to tell others: what an author's row says before a later one forgets it is not told
    /// on, and what somebody answered to a scan nobody is told.</summary>
    public IReadOnlyList<SideRow> Rows =>
        [.. ForgottenKinds.Select(SideRow.ForgetAll), .. _rows.Where(row => !IsAnswer(row.Key.Kind)).Select(row => new SideRow(row.Key.Kind, row.Key.Key, row.Value))];

    public IEnumerable<(string Kind, string Key, string Value)> Puts =>
        _rows.Where(row => row.Value is not null && !IsAnswer(row.Key.Kind)).Select(row => (row.Key.Kind, row.Key.Key, row.Value!));

    /// <summary>What goes into the box of scan answers.</summary>
    public IEnumerable<(string Key, string Value)> Answers =>
        _rows.Where(row => row.Value is not null && IsAnswer(row.Key.Kind)).Select(row => (row.Key.Key, row.Value!));

    public IEnumerable<(string Kind, string Key)> Forgotten =>
        _rows.Where(row => row.Value is null).Select(row => row.Key);

    private static bool IsAnswer(string kind) => kind == ScanAnswers.RowKind;
}
