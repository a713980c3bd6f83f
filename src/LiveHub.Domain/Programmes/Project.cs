using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One project over its years.</summary>
/// <param name="Session">Where it was made; null when it was entered by hand.</param>
/// <param name="Canvas">With names as far as they are known.</param>
public sealed record Project(ProjectKey Key, string? Session, Canvas Canvas, ProjectStage Stage)
{
    /// <summary>The ideas that it came from.</summary>
    public ImmutableArray<IdeaKey> Ideas { get; init; } = [];

    public ImmutableArray<SeatId> Members { get; init; } = [];

    public SeatId? Lead { get; init; }

    public SeatId? CoLead { get; init; }

    public int Support { get; init; }

    /// <summary>What its session last told of it, without names: only what differs from it is news.</summary>
    public HarvestedProject? Taken { get; init; }

    /// <summary>Since when it stands where it stands.</summary>
    public DateTimeOffset? StageSince { get; init; }

    /// <summary>What the last verdict made of it.</summary>
    public Judged? Judged { get; init; }

    /// <summary>What rooms said to it, by session.</summary>
    public ImmutableSortedDictionary<string, HarvestedReview> Reviews { get; init; } =
        ImmutableSortedDictionary.Create<string, HarvestedReview>(StringComparer.Ordinal);

    /// <summary>Since when it is more than a draft.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    /// <summary>Since when it is at its end, well or with a lesson.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What was told of it, in that order.</summary>
    public ImmutableList<Entry> Entries { get; init; } = [];

    /// <summary>What was asked so that its lessons stick, in that order.</summary>
    public ImmutableList<SecuringRequest> Requests { get; init; } = [];

    /// <summary>Whether there is something to review.</summary>
    public bool Runs => Stage is ProjectStage.Pitched or ProjectStage.Experiment or ProjectStage.Learning;

    public Project At(ProjectStage stage, DateTimeOffset at) => Stage == stage ? this : this with
    {
        Stage = stage,
        StageSince = at,
        BeganAt = stage == ProjectStage.Draft ? BeganAt : BeganAt ?? at,
        EndedAt = Stages.Ended(stage) ? EndedAt ?? at : null,
    };
}
