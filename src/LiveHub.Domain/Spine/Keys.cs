namespace LiveHub.Domain;

/// <summary>A typed name of one thing; on the wire and in the log it is the bare text.</summary>
public interface IKey<TSelf> where TSelf : struct, IKey<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

/// <summary>A person's place in a session, on however many devices and tabs. Random, never shown.</summary>
public readonly record struct SeatId(string Value) : IKey<SeatId>
{
    public static SeatId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One idea, unique in its session; random, so that order betrays nobody.</summary>
public readonly record struct IdeaKey(string Value) : IKey<IdeaKey>, IComparable<IdeaKey>
{
    public static IdeaKey From(string value) => new(value);

    public int CompareTo(IdeaKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One step of the agenda; a board and a ballot bear the key of their activity.</summary>
public readonly record struct ActivityKey(string Value) : IKey<ActivityKey>
{
    public static ActivityKey From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One pitch, unique in its session.</summary>
public readonly record struct PitchKey(string Value) : IKey<PitchKey>
{
    public static PitchKey From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>What one person said to a pitch; random, so that order betrays nobody.</summary>
public readonly record struct FeedbackKey(string Value) : IKey<FeedbackKey>, IComparable<FeedbackKey>
{
    public static FeedbackKey From(string value) => new(value);

    public int CompareTo(FeedbackKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>What one person added to an idea; random, so that order betrays nobody.</summary>
public readonly record struct BuildKey(string Value) : IKey<BuildKey>, IComparable<BuildKey>
{
    public static BuildKey From(string value) => new(value);

    public int CompareTo(BuildKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One project of a learning cycle, for all its years. Made in a session it begins with that session's code, so that
/// both call it the same.</summary>
public readonly record struct ProjectKey(string Value) : IKey<ProjectKey>, IComparable<ProjectKey>
{
    public static ProjectKey From(string value) => new(value);

    public int CompareTo(ProjectKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One promise of a sponsor, for all its years.</summary>
public readonly record struct PromiseKey(string Value) : IKey<PromiseKey>, IComparable<PromiseKey>
{
    public static PromiseKey From(string value) => new(value);

    public int CompareTo(PromiseKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Where an activity, boards, ballots and a timer live: the plenary, or a room.</summary>
public readonly record struct PlaceKey(string Value) : IKey<PlaceKey>
{
    public static readonly PlaceKey Plenary = new("plenary");

    /// <summary>A room of a step, by its number.</summary>
    public static PlaceKey Room(ActivityKey breakout, int number) => new($"{breakout}.{number}");

    public static PlaceKey From(string value) => new(value);

    public override string ToString() => Value;
}
