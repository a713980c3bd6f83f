namespace LiveHub.Domain;

/// <summary>Only the facilitator sees the agenda, whether the report is shared, and what a vote would be given.</summary>
public static class AgendaView
{
    public static IEnumerable<string> Keys(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control
            ? [.. session.Agenda.Select(activity => $"agenda/{activity.Key}"), "shared", "suggest"]
            : [];

    public static object? Step(Session session, Audience audience, ActivityKey key)
    {
        var at = audience.Kind == AudienceKind.Control ? session.Agenda.FindIndex(activity => activity.Key == key) : -1;
        if (at < 0)
        {
            return null;
        }

        var activity = session.Agenda[at];
        return activity.Plan switch
        {
            BoardPlan => Board(at, activity, session.Boards[key]),
            BallotPlan => Vote(at, activity, session.Ballots[key]),
            _ => null,
        };

        static StepEntity Board(int at, Activity activity, Board board) =>
            new(at, activity.Plan, board.WasOpened, Ideas: board.Ideas.Count);

        static StepEntity Vote(int at, Activity activity, Ballot ballot) =>
            new(at, activity.Plan, ballot.Phase != BallotPhase.Waiting, Phase: ballot.Phase);
    }

    public static object? Shared(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control && session.Aside.Grants.Values.Any(who => who.Role == Role.Reader)
            ? true
            : null;

    /// <summary>What the vote at hand, or the next one in the agenda, would be given if it opened now.</summary>
    public static object? Suggestion(Session session, Audience audience)
    {
        if (audience.Kind != AudienceKind.Control)
        {
            return null;
        }

        var now = session.Plenary.Current is { } key ? session.Agenda.FindIndex(activity => activity.Key == key) : 0;
        var vote = session.Agenda.Skip(Math.Max(0, now)).FirstOrDefault(activity => activity.Plan is BallotPlan
            && session.Ballots[activity.Key].Phase == BallotPhase.Waiting);
        if (vote is not { Plan: BallotPlan plan })
        {
            return null;
        }

        var options = BallotRules.OptionsFor(session, plan).Length;
        var dots = plan.Dots ?? BallotRules.DefaultDots(options);
        return new SuggestionEntity(
            vote.Key.Value, options, dots, Math.Min(plan.PerIdea ?? BallotRules.DefaultPerIdea(dots), dots), plan.Live);
    }
}

/// <summary>One step of the agenda as the facilitator sees it.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Used">Whether it has been open: its plan can change only in words.</param>
public sealed record StepEntity(int At, ActivityPlan Plan, bool Used, int? Ideas = null, BallotPhase? Phase = null);

/// <summary>What a vote would be given if it opened now.</summary>
public sealed record SuggestionEntity(string Ballot, int Options, int Dots, int PerIdea, LiveResults Live);
