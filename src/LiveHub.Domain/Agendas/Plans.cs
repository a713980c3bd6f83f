using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Whether what an activity is to be makes sense.</summary>
public static class Plans
{
    /// <summary>The plan with its texts cleaned, or why it cannot be.</summary>
    public static (ActivityPlan? Plan, Refusal? No) Check(Session session, ActivityPlan plan)
    {
        var question = Words.Clean(plan.Question);
        if (question.Length == 0)
        {
            return (null, RefusalCode.TextEmpty);
        }

        if (Words.TooLong(question, Limits.Question))
        {
            return (null, Refusal.With(RefusalCode.TextTooLong, "most", Limits.Question));
        }

        return plan switch
        {
            BoardPlan board => CheckBoard(board with { Question = question }),
            BallotPlan ballot => CheckBallot(session, ballot with { Question = question }),
            _ => (null, RefusalCode.BadCommand),
        };
    }

    /// <summary>Whether an activity may take this plan with what it already holds.</summary>
    public static bool Fits(Session session, Activity activity, ActivityPlan plan) => (activity.Plan, plan) switch
    {
        (BoardPlan old, BoardPlan now) => session.Boards[activity.Key].Ideas.IsEmpty
            || (now.ShowsNames == old.ShowsNames && now.Columns.Length >= old.Columns.Length && now.Columns.IsEmpty == old.Columns.IsEmpty),
        (BallotPlan old, BallotPlan now) => now.Of != activity.Key
            && (session.Ballots[activity.Key].Phase == BallotPhase.Waiting || (old with { Question = now.Question }) == now),
        _ => false,
    };

    private static (ActivityPlan?, Refusal?) CheckBoard(BoardPlan plan)
    {
        if (plan.IdeasEach is < 1 or > Limits.IdeasEach)
        {
            return (null, Refusal.With(RefusalCode.TooManyIdeas, "most", Limits.IdeasEach));
        }

        ImmutableArray<string> columns = plan.Columns.IsDefault
            ? []
            : [.. plan.Columns.Select(name => Words.Clean(name).ReplaceLineEndings(" "))];
        var wrong = columns.Length > Limits.Columns
            || columns.Any(name => name.Length == 0 || Words.TooLong(name, Limits.Column))
            || columns.Distinct(StringComparer.OrdinalIgnoreCase).Count() != columns.Length;
        return wrong
            ? (null, Refusal.With(RefusalCode.BadColumns, "most", Limits.Columns))
            : (plan with { Columns = columns }, null);
    }

    private static (ActivityPlan?, Refusal?) CheckBallot(Session session, BallotPlan plan)
    {
        if (!session.Boards.ContainsKey(plan.Of) && !session.Ballots.ContainsKey(plan.Of))
        {
            return (null, RefusalCode.NoSuchActivity);
        }

        var bad = plan.Dots is < 1 or > Limits.Dots || plan.PerIdea is < 1 or > Limits.Dots || plan.Top is < 1
            || !Enum.IsDefined(plan.Live);
        return bad ? (null, RefusalCode.BadBudget) : (plan, null);
    }
}
