using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which ideas a step hands on to those that follow it.</summary>
public static class GoingOn
{
    /// <summary>What a step with this plan would be on, if it opened now; the best first where there is an order.</summary>
    public static ImmutableArray<IdeaKey> To(Session session, ChoosingPlan plan) => From(session, plan.Of, plan.Top);

    /// <summary>Neither photos nor what is hidden; nothing before a step has a result.</summary>
    public static ImmutableArray<IdeaKey> From(Session session, ActivityKey of, int? top) =>
        session.Boards.TryGetValue(of, out var board) ? [.. board.Ring.Where(idea => board.Ideas[idea].Picture is null)]
        : session.Ballots.TryGetValue(of, out var ballot) ? BallotRules.Best(ballot, top ?? ballot.Options.Count)
        : session.Matrices.TryGetValue(of, out var matrix) ? MatrixRules.Best(matrix, top)
        : [];

    /// <summary>Whether a step that has opened chooses among others and this idea: then it stays.</summary>
    public static bool IsChosenFrom(Session session, IdeaKey idea) =>
        session.Ballots.Values.Any(ballot => ballot.Options.Contains(idea))
        || session.Matrices.Values.Any(matrix => matrix.Options.Contains(idea));

    /// <summary>Whether a step can be chosen from.</summary>
    public static bool IsSource(ActivityPlan? plan) =>
        plan is BoardPlan or BreakoutPlan or QuestionsPlan or ReflectionPlan or ChoosingPlan;
}
