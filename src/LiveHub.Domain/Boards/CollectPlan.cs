using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Collecting texts of people: each kind of it has a board, and shows it in its own way.</summary>
public abstract record CollectPlan : ActivityPlan
{
    private protected CollectPlan()
    {
    }

    /// <summary>Up to six names; none is a board without columns.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Whether the name of a text's author is shown. Anonymous otherwise.</summary>
    public bool ShowsNames { get; init; }

    /// <summary>Texts one person may have here.</summary>
    public int IdeasEach { get; init; } = Limits.IdeasEach;

    /// <summary>Most characters of one text.</summary>
    [JsonIgnore]
    public virtual int Letters => Limits.Idea;

    /// <summary>Most characters of the name of a column.</summary>
    [JsonIgnore]
    public virtual int ColumnLetters => Limits.Column;
}

/// <summary>Collecting ideas.</summary>
public sealed record BoardPlan : CollectPlan
{
    /// <summary>How long people see only their own ideas after it opens, before those of others come a few at a time; null: all
    /// see all at once. 0: a few at a time from the beginning.</summary>
    public int? BlindSeconds { get; init; }
}

/// <summary>One word of each person; equal words are counted.</summary>
public sealed record CheckInPlan : CollectPlan
{
    /// <summary>None, or two to eight to pick one of.</summary>
    public ImmutableArray<MetaphorCard> Cards { get; init; } = [];

    [JsonIgnore]
    public override int Letters => Limits.Word;
}

/// <summary>Questions to the speaker, with one vote of each person for each.</summary>
public sealed record QuestionsPlan : CollectPlan;

/// <summary>Looking back: each column is a prompt. What is written stays with its writer, unless it is shared here.</summary>
public record ReflectionPlan : CollectPlan
{
    [JsonIgnore]
    public override int ColumnLetters => Limits.Question;
}
