using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The reviews of one activity, and which project is on.</summary>
public sealed record ReviewRound
{
    public static readonly ReviewRound Empty = new();

    /// <summary>The project that is on, or was the last.</summary>
    public ProjectKey? Current { get; init; }

    /// <summary>Those that were presented, or have a verdict.</summary>
    public ImmutableSortedDictionary<ProjectKey, Review> Projects { get; init; } = ImmutableSortedDictionary<ProjectKey, Review>.Empty;

    public Review? On => Current is { } key ? Of(key) : null;

    public Review Of(ProjectKey key) => Projects.GetValueOrDefault(key, Review.Empty);

    public ReviewRound With(ProjectKey key, Func<Review, Review> change) => this with { Projects = Projects.SetItem(key, change(Of(key))) };
}

/// <summary>What the room said to one project, and what is to become of it.</summary>
public sealed record Review
{
    /// <summary>Of a scale: 1 is not at all, 5 is very much.</summary>
    public const int Highest = 5;

    public static readonly Review Empty = new();

    public BallotPhase Phase { get; init; }

    public ImmutableDictionary<SeatId, ReviewAnswer> Answers { get; init; } = ImmutableDictionary<SeatId, ReviewAnswer>.Empty;

    public Verdict? Verdict { get; init; }

    public string? Lesson { get; init; }

    /// <summary>How many answered 1, 2, 3, 4, 5 to "did it help?".</summary>
    public ImmutableArray<int> Helped => Spread(answer => answer.Helped);

    /// <summary>The same to "did we learn?".</summary>
    public ImmutableArray<int> Learned => Spread(answer => answer.Learned);

    private ImmutableArray<int> Spread(Func<ReviewAnswer, int?> of) =>
        [.. Enumerable.Range(1, Highest).Select(grade => Answers.Values.Count(answer => of(answer) == grade))];
}

/// <summary>What one person answered; null to what it left open.</summary>
public sealed record ReviewAnswer(int? Helped, int? Learned);
