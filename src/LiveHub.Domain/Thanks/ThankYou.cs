using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>One thank-you, unique in its session; random, so that order betrays nobody.</summary>
public readonly record struct ThanksKey(string Value) : IKey<ThanksKey>, IComparable<ThanksKey>
{
    public static ThanksKey From(string value) => new(value);

    public int CompareTo(ThanksKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One thank-you, with as much as is known of it.</summary>
/// <param name="MayShow">Whether its sender lets the big screen show it.</param>
/// <param name="Shown">Whether it does.</param>
public sealed record ThankYou(bool MayShow, bool Shown)
{
    public string Text { get; init; } = "";

    public ThanksTo To { get; init; } = ThanksTo.All;

    /// <summary>Who sent it, as long as that is known.</summary>
    public SeatId? By { get; init; }

    /// <summary>Whether the sender's name stands with it.</summary>
    public bool Named { get; init; }
}

/// <summary>Who is thanked.</summary>
/// <param name="Called">The title of the project, as it was then.</param>
public readonly record struct ThanksTo(ThanksFor For, SeatId Person = default, int Table = 0, ProjectKey Project = default, string? Called = null)
{
    public static readonly ThanksTo All = new(ThanksFor.Everybody);

    /// <summary>As the first lines of a side row.</summary>
    public string Row => For switch
    {
        ThanksFor.Person => $"person {Person}\n",
        ThanksFor.Table => string.Create(CultureInfo.InvariantCulture, $"table {Table}\n"),
        ThanksFor.Project => $"project {Project}\n{Called}",
        _ => "all\n",
    };

    /// <summary>What a side row says: who is thanked, and the text after that.</summary>
    public static (ThanksTo To, string Text) Parse(string row)
    {
        var lines = row.Split('\n', 3);
        var of = lines[0][(lines[0].IndexOf(' ', StringComparison.Ordinal) + 1)..];
        ThanksTo to = lines[0].Split(' ')[0] switch
        {
            "person" => new(ThanksFor.Person, Person: new(of)),
            "table" => new(ThanksFor.Table, Table: int.Parse(of, CultureInfo.InvariantCulture)),
            "project" => new(ThanksFor.Project, Project: new(of), Called: lines[1]),
            _ => All,
        };
        return (to, lines[2]);
    }
}

/// <summary>All thanks of a session, in the order of their keys.</summary>
public sealed record Gratitude(ImmutableSortedDictionary<ThanksKey, ThankYou> ByKey)
{
    public static readonly Gratitude None = new(ImmutableSortedDictionary<ThanksKey, ThankYou>.Empty);

    /// <summary>How many the big screen shows.</summary>
    public int Shown => ByKey.Values.Count(one => one.Shown);

    public IEnumerable<ThanksKey> Of(SeatId sender) => ByKey.Where(one => one.Value.By == sender).Select(one => one.Key);

    public Gratitude With(ThanksKey key, Func<ThankYou, ThankYou> change) =>
        ByKey.TryGetValue(key, out var one) ? new(ByKey.SetItem(key, change(one))) : this;
}
