using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What became of the ideas of a session.</summary>
/// <param name="Ideas">In the order of their random keys.</param>
public sealed record OutcomesSheet(string Code, string Title, bool Ended, ImmutableArray<IdeaOutcome> Ideas);

/// <summary>What became of one idea.</summary>
/// <param name="Text">As its author wrote it; absent when others may not read it.</param>
/// <param name="Question">Of the step that chose, or chooses, among others and this idea.</param>
/// <param name="Place">In its result, 1 for the best; equals share a place.</param>
/// <param name="Dots">Or points, as <paramref name="Unit"/> says.</param>
/// <param name="Score">Of a quick rating, in hundredths.</param>
/// <param name="With">The idea that it is counted with, and what became of that.</param>
/// <param name="Project">What it became.</param>
public sealed record IdeaOutcome(
    IdeaKey Idea, OutcomeCode Outcome, string? Text = null, string? Question = null, int? Place = null, int? Dots = null,
    VoteUnit? Unit = null, int? Score = null, IdeaOutcome? With = null, IdeaProject? Project = null);

/// <summary>How an idea ended, or how far it is.</summary>
public enum OutcomeCode
{
    /// <summary>It was collected, and no step chose among others and it.</summary>
    Collected,

    /// <summary>It waits until the facilitator lets it be seen.</summary>
    Waits,

    /// <summary>The facilitator hid it.</summary>
    Hidden,

    /// <summary>It says the same as another, and is counted with that one.</summary>
    Merged,

    /// <summary>A step that it is in has no result yet.</summary>
    Choosing,

    /// <summary>It did not go on.</summary>
    NotChosen,

    /// <summary>Its table let it stay.</summary>
    Stayed,

    /// <summary>It did not reach the thresholds of feasible × affordable: kept for later.</summary>
    NotYet,

    /// <summary>It went on as far as the day went.</summary>
    Chosen,

    /// <summary>It became a project.</summary>
    Project,
}

/// <summary>The project that an idea became, as it stands now.</summary>
/// <param name="Lesson">What was learned last.</param>
public sealed record IdeaProject(ProjectKey Project, string Title, ProjectStage Stage, string? Lesson = null);
