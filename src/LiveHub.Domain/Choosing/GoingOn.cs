using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which ideas a step hands on to those that follow it.</summary>
public static class GoingOn
{
    /// <summary>What a step with this plan would be on, if it opened now; the best first where there is an order.</summary>
    public static ImmutableArray<IdeaKey> To(Session session, ChoosingPlan plan) => From(session, plan.Of, plan.Top);

    /// <summary>Neither photos nor what is hidden; of ideas that count as one, the one that stands for them; nothing before a
    /// step has a result.</summary>
    public static ImmutableArray<IdeaKey> From(Session session, ActivityKey of, int? top) =>
        session.Boards.TryGetValue(of, out var board) ? [.. board.Ring.Where(idea => board.Ideas[idea].Picture is null)]
        : session.Ballots.TryGetValue(of, out var ballot) ? BallotRules.Best(ballot, top ?? ballot.Options.Count)
        : [.. Others(session, of, top).Select(idea => Groups.Head(session, idea)).Distinct()];

    private static IEnumerable<IdeaKey> Others(Session session, ActivityKey of, int? top) =>
        session.Ratings.TryGetValue(of, out var rating) ? RatingRules.Best(rating, top ?? rating.Options.Length)
        : session.Selections.TryGetValue(of, out var selection) ? selection.GoesOn
        : session.Matrices.TryGetValue(of, out var matrix) ? MatrixRules.Best(matrix, top)
        : [];

    /// <summary>Whether people choose, or chose, among ideas of which this is one: from then on it stays as it is.</summary>
    public static bool IsInChoice(Session session, IdeaKey idea) =>
        session.Ballots.Values.Any(ballot => ballot.Holds(idea))
        || session.Ratings.Values.Any(rating => rating.Holds(idea))
        || session.Matrices.Values.Any(matrix => matrix.Options.Contains(idea))
        || session.Teams.Holds(idea)
        || SelectionRules.Holds(session, idea);

    /// <summary>Whether a step that follows this one took that idea.</summary>
    public static bool WentOn(Session session, ActivityKey of, IdeaKey idea) =>
        session.Agenda.Any(step => step.Plan is ChoosingPlan plan && plan.Of == of && Holds(session, step.Key, idea));

    /// <summary>Whether a step that chooses has its result.</summary>
    public static bool IsDone(Session session, ActivityKey choice) =>
        session.Ballots.TryGetValue(choice, out var ballot) ? ballot.Phase == BallotPhase.Revealed
        : session.Ratings.TryGetValue(choice, out var rating) ? rating.Phase == BallotPhase.Revealed
        : session.Matrices.TryGetValue(choice, out var matrix) ? matrix.Phase == BallotPhase.Revealed
        : session.Selections.TryGetValue(choice, out var selection) && selection.Phase == SelectionPhase.Closed;

    /// <summary>Whether a step chooses, or chose, among others and this idea.</summary>
    public static bool Holds(Session session, ActivityKey choice, IdeaKey idea) =>
        session.Ballots.TryGetValue(choice, out var ballot) ? ballot.Holds(idea)
        : session.Matrices.TryGetValue(choice, out var matrix) ? matrix.Options.Contains(idea)
        : session.Selections.TryGetValue(choice, out var selection) ? selection.PileOfIdea.ContainsKey(idea)
        : session.Ratings.TryGetValue(choice, out var rating) && rating.Holds(idea);

    /// <summary>Whether a step can be chosen from.</summary>
    public static bool IsSource(ActivityPlan? plan) =>
        plan is BoardPlan or BreakoutPlan or QuestionsPlan or ReflectionPlan or ChoosingPlan;
}
