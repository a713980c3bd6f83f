using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Screens elsewhere that ask to be the big screen, or were let in as one.</summary>
/// <param name="Asked">How many ever did.</param>
/// <param name="Waiting">Those that wait, by number, and until when.</param>
/// <param name="Admitted">Those that were let in.</param>
/// <param name="Wrong">How often digits were typed that none of those that wait shows.</param>
public sealed record OtherScreens(
    int Asked, ImmutableSortedDictionary<int, DateTimeOffset> Waiting, ImmutableHashSet<int> Admitted, int Wrong)
{
    public static readonly OtherScreens None = new(0, ImmutableSortedDictionary<int, DateTimeOffset>.Empty, [], 0);

    /// <summary>The same with this one waiting no longer; with the last, wrong digits are forgotten.</summary>
    public OtherScreens Without(int ask)
    {
        var waiting = Waiting.Remove(ask);
        return this with { Waiting = waiting, Wrong = waiting.IsEmpty ? 0 : Wrong };
    }
}

/// <summary>What lies beside the log of a screen that waits.</summary>
/// <param name="Digits">What it shows.</param>
/// <param name="Hash">Of its secret.</param>
public sealed record StageAsk(string Digits, string Hash)
{
    public const string RowKind = "stageAsk";

    public static StageAsk Parse(string row) => new(row[..Limits.StageDigits], row[(Limits.StageDigits + 1)..]);

    public SideRow Row(int ask) => new(RowKind, ScreenRules.NameOf(ask), $"{Digits} {Hash}");
}
