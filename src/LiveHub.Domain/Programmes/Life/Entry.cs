using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>What a team tells of its project; random, unique in its cycle's project.</summary>
public readonly record struct EntryKey(string Value) : IKey<EntryKey>
{
    public static EntryKey From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>Something told of a project. It can be withdrawn, and brought back; it is never deleted.</summary>
/// <param name="NoticedBy">Who noticed it: beside the log.</param>
public sealed record Entry(EntryKey Key, Said Said, DateTimeOffset At, bool Withdrawn = false, string? NoticedBy = null);

/// <summary>What was told. Stored names: add, never rename.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HardResult), "hard")]
[JsonDerivedType(typeof(SoftResult), "soft")]
[JsonDerivedType(typeof(LessonLearned), "lesson")]
[JsonDerivedType(typeof(ExperimentChecked), "check")]
public abstract record Said
{
    private protected Said()
    {
    }
}

/// <summary>Something that was counted or measured.</summary>
/// <param name="Day">Of the later measurement; when absent, the day of telling.</param>
/// <param name="Source">Where others can look it up.</param>
public sealed record HardResult(
    string Indicator, string Before, string After, string? Unit = null, DateOnly? Day = null, string? Source = null) : Said;

/// <summary>Something that people noticed.</summary>
/// <param name="Quote">What somebody said, who agreed that it is shown.</param>
/// <param name="Behaviour">What people do differently.</param>
/// <param name="NoticedBy">Who noticed it: never in the log.</param>
public sealed record SoftResult(
    string? Story = null, string? Quote = null, bool? Consent = null, string? Behaviour = null, string? NoticedBy = null) : Said;

public sealed record LessonLearned(string Text) : Said;

/// <summary>How the experiment went.</summary>
/// <param name="Lesson">Needed when it stops.</param>
public sealed record ExperimentChecked(Did Did, string Saw, GoOn GoOn, string? Lesson = null) : Said;

/// <summary>Whether an experiment was done. Stored names: add, never rename.</summary>
public enum Did
{
    Yes,
    Partly,
    No,
}

/// <summary>What is to become of an experiment. Stored names: add, never rename.</summary>
public enum GoOn
{
    On,
    Adapt,
    Stop,
}
