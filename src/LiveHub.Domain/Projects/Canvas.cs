using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>What a project is to bring, and what is to be learned on the way. A value; empty fields are not there.</summary>
public sealed record Canvas(ImmutableSortedDictionary<CanvasField, string> Fields)
{
    public static readonly Canvas Empty = new(ImmutableSortedDictionary<CanvasField, string>.Empty);

    /// <summary>What must be there before a project may be pitched: a performance goal and a learning goal.</summary>
    public static readonly ImmutableArray<CanvasField> Needed =
    [
        CanvasField.Title, CanvasField.GoalFrom, CanvasField.GoalTo, CanvasField.GoalBy, CanvasField.GoalMeasure,
        CanvasField.LearnWhat, CanvasField.LearnNotice,
    ];

    /// <summary>Fields that hold names of people: kept beside the log.</summary>
    public static readonly ImmutableArray<CanvasField> Names = [CanvasField.TryWho, CanvasField.Sponsor];

    /// <summary>Fields that hold a day, as 2027-05-12.</summary>
    public static readonly ImmutableArray<CanvasField> Days = [CanvasField.GoalBy, CanvasField.TryStart, CanvasField.EndBy];

    public string this[CanvasField field] => Fields.GetValueOrDefault(field, "");

    public string Title => this[CanvasField.Title];

    public DateOnly? EndBy => Day(CanvasField.EndBy);

    public DateOnly? TryStart => Day(CanvasField.TryStart);

    /// <summary>What is still missing before it may be pitched.</summary>
    public ImmutableArray<CanvasField> Missing => [.. Needed.Where(needed => !Fields.ContainsKey(needed))];

    public bool IsReady => Missing.IsEmpty;

    /// <summary>The same with this in the field; with nothing in it when <paramref name="text"/> is empty.</summary>
    public Canvas With(CanvasField field, string text) =>
        new(text.Length == 0 ? Fields.Remove(field) : Fields.SetItem(field, text));

    /// <summary>The same without names of people: what the log may hold.</summary>
    public Canvas WithoutNames() => new(Fields.RemoveRange(Names));

    public bool Equals(Canvas? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Count;

    private DateOnly? Day(CanvasField field) =>
        DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
