namespace LiveHub.Domain;

/// <summary>What the facilitator does with one project of a review.</summary>
public abstract record ReviewCommand(ActivityKey Review, ProjectKey Project) : FacilitatorCommand;

/// <summary>Shows everybody this project, and moves them there when they are not there yet.</summary>
public sealed record PresentProject(ActivityKey Review, ProjectKey Project) : ReviewCommand(Review, Project);

/// <summary>Asks the room the two questions (again), as long as its answers have not been shown.</summary>
public sealed record OpenReview(ActivityKey Review, ProjectKey Project) : ReviewCommand(Review, Project);

public sealed record CloseReview(ActivityKey Review, ProjectKey Project) : ReviewCommand(Review, Project);

/// <summary>Closes the questions when they are open, and shows everybody what the room answered.</summary>
public sealed record RevealReview(ActivityKey Review, ProjectKey Project) : ReviewCommand(Review, Project);

/// <summary>Says what is to become of the project, and what was learned, in place of what was said before; neither takes it back.</summary>
public sealed record GiveVerdict(ActivityKey Review, ProjectKey Project, Verdict? Verdict = null, string? Lesson = null)
    : ReviewCommand(Review, Project);

/// <summary>Answers "did it help?" and "did we learn?" with 1 to 5, in place of what one answered before; neither takes it back.</summary>
public sealed record AnswerReview(ActivityKey Review, ProjectKey Project, int? Helped = null, int? Learned = null) : ParticipantCommand;
