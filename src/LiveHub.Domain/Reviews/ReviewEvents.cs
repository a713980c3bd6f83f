namespace LiveHub.Domain;

/// <summary>Something about one project of a review.</summary>
public abstract record ReviewEvent(ActivityKey Review, ProjectKey Project) : Event;

/// <summary>From here on everybody sees this project.</summary>
public sealed record ProjectPresented(ActivityKey Review, ProjectKey Project) : ReviewEvent(Review, Project);

public sealed record ReviewOpened(ActivityKey Review, ProjectKey Project) : ReviewEvent(Review, Project);

public sealed record ReviewClosed(ActivityKey Review, ProjectKey Project) : ReviewEvent(Review, Project);

public sealed record ReviewRevealed(ActivityKey Review, ProjectKey Project) : ReviewEvent(Review, Project);

/// <summary>A seat answered this, in place of its former answer.</summary>
public sealed record ReviewAnswered(ActivityKey Review, ProjectKey Project, SeatId Seat, int? Helped = null, int? Learned = null)
    : ReviewEvent(Review, Project);

/// <summary>The verdict and the lesson read so now.</summary>
public sealed record VerdictGiven(ActivityKey Review, ProjectKey Project, Verdict? Verdict = null, string? Lesson = null)
    : ReviewEvent(Review, Project);
