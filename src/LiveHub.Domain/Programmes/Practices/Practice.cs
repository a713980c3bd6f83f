namespace LiveHub.Domain;

/// <summary>One best practice of a learning cycle; random, unique in it.</summary>
public readonly record struct PracticeKey(string Value) : IKey<PracticeKey>, IComparable<PracticeKey>
{
    public static PracticeKey From(string value) => new(value);

    public int CompareTo(PracticeKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Something that works, told so that others can do it too. It can be withdrawn, and brought back; it is never deleted.</summary>
/// <param name="By">Who told it; null for the owner of the cycle.</param>
/// <param name="Contact">Whom to ask: beside the log.</param>
public sealed record Practice(
    PracticeKey Key, PracticeText Text, DateTimeOffset At, ProjectKey? Project = null, SeatId? By = null, bool Withdrawn = false, string? Contact = null);

/// <param name="Context">Where it was, and what was the matter.</param>
/// <param name="Did">What we did.</param>
/// <param name="Effect">What came of it.</param>
/// <param name="Advice">What we tell who wants to do it too.</param>
/// <param name="MayShare">Whether it may be read outside the cycle's own pages.</param>
public sealed record PracticeText(string Title, string? Context = null, string? Did = null, string? Effect = null, string? Advice = null, bool MayShare = false);
