using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a session has to tell its learning cycle, as it stands now: all of it, each time. Taking it twice changes
/// nothing, so that it may be told as often as one likes, by any node.</summary>
/// <param name="BeganAt">When people came to its first step; null before.</param>
/// <param name="Ideas">Sent in all, whatever became of them.</param>
public sealed record Harvest(
    string Session, string Title, int People, int Ideas,
    ImmutableArray<HarvestedProject> Projects, ImmutableArray<HarvestedPromise> Promises,
    ImmutableArray<HarvestedReview> Reviews, ImmutableArray<HarvestedPerson> Persons, Conducted Conducted,
    DateTimeOffset? BeganAt = null, DateTimeOffset? EndedAt = null)
{
    /// <summary>How people felt at its close, once that was counted.</summary>
    public TapCounts? Taps { get; init; }

    /// <summary>What its scans showed.</summary>
    public ImmutableArray<ScanEdition> Scans { get; init; } = [];
}

/// <summary>A project as the session has it.</summary>
/// <param name="Ideas">Where it came from.</param>
/// <param name="Support">Points, dots or "I join" that it was given.</param>
public sealed record HarvestedProject(
    ProjectKey Project, Canvas Canvas, ImmutableArray<IdeaKey> Ideas, ImmutableArray<SeatId> Members,
    bool Pitched, int Support, SeatId? Lead = null, SeatId? CoLead = null)
{
    public bool Equals(HarvestedProject? other) => other is not null
        && (Project, Canvas, Lead, CoLead, Pitched, Support) == (other.Project, other.Canvas, other.Lead, other.CoLead, other.Pitched, other.Support)
        && Ideas.SequenceEqual(other.Ideas) && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Project.GetHashCode();
}

/// <summary>What a sponsor promises a project.</summary>
/// <param name="Due">By which day it is to be kept.</param>
public sealed record HarvestedPromise(
    PromiseKey Promise, ProjectKey Project, SeatId Sponsor, PromiseOf Of, string Text, DateOnly? Due = null);

/// <summary>What is promised. Stored names: add, never rename.</summary>
public enum PromiseOf
{
    Time,
    Budget,

    /// <summary>An answer by a day.</summary>
    Answer,
    Other,
}

/// <summary>What the room said to a running project.</summary>
/// <param name="Helped">How many answered 1, 2, 3, 4, 5 to "did it help?".</param>
/// <param name="Learned">The same to "did we learn?".</param>
/// <param name="Verdict">Null until it was given.</param>
public sealed record HarvestedReview(
    ProjectKey Project, ImmutableArray<int> Helped, ImmutableArray<int> Learned, Verdict? Verdict = null, string? Lesson = null)
{
    public bool Equals(HarvestedReview? other) => other is not null
        && (Project, Verdict, Lesson) == (other.Project, other.Verdict, other.Lesson)
        && Helped.SequenceEqual(other.Helped) && Learned.SequenceEqual(other.Learned);

    public override int GetHashCode() => Project.GetHashCode();
}

/// <summary>What is to become of a running project. Stored names: add, never rename.</summary>
public enum Verdict
{
    Continue,
    Adapt,
    Finish,
    Stop,
}

/// <summary>Somebody with a part in the cycle: a member of a project, or a sponsor.</summary>
/// <param name="Name">If it chose to show one.</param>
/// <param name="Hashes">Of the secrets by which the session knows it: they open its part of the cycle too.</param>
public sealed record HarvestedPerson(SeatId Person, Role Role, ImmutableArray<string> Hashes, string? Name = null)
{
    public bool Equals(HarvestedPerson? other) => other is not null
        && (Person, Role, Name) == (other.Person, other.Role, other.Name) && Hashes.SequenceEqual(other.Hashes);

    public override int GetHashCode() => Person.GetHashCode();
}

/// <summary>How many steps were run by whom.</summary>
public sealed record Conducted(int External, int Mixed, int Own)
{
    public static readonly Conducted None = new(0, 0, 0);
}
