namespace LiveHub.Domain;

/// <summary>Only the facilitator sees the agenda, whether the report is shared, and what a vote would be given.</summary>
public static class AgendaView
{
    public static IEnumerable<string> Keys(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control
            ? [.. session.Agenda.Select(activity => $"agenda/{activity.Key}"), "shared", PairingRules.Entity, "suggest", "day", "undo"]
            : [];

    public static object? Step(Session session, Audience audience, ActivityKey key)
    {
        var at = audience.Kind == AudienceKind.Control ? session.Agenda.FindIndex(activity => activity.Key == key) : -1;
        if (at < 0)
        {
            return null;
        }

        var activity = session.Agenda[at];
        var stay = session.Stays.GetValueOrDefault(key);
        var step = new StepEntity(at, activity.Plan, Used(session, activity))
        {
            Skipped = session.Skipped.Contains(key) ? true : null,
            Asked = activity.Asked,
            RunBy = WhoRan.Of(session, key),
            Since = stay?.Since?.ToUnixTimeMilliseconds(),
            Spent = stay is { Before: var before } && before > TimeSpan.Zero ? (long)before.TotalMilliseconds : null,
        };
        return activity.Plan switch
        {
            CollectPlan => step with { Ideas = session.Boards[key].IdeaCount },
            BallotPlan => step with { Phase = session.Ballots[key].Phase },
            RatingPlan => step with { Phase = session.Ratings[key].Phase },
            MatrixPlan => step with { Phase = session.Matrices[key].Phase },
            AskPlan => step with { Phase = session.Polls[key].Phase, Answers = session.Polls[key].Answers.Count },
            PitchesPlan => step with { Pitches = session.Pitches[key].Order.Count },
            SignUpPlan => step with { Answers = session.SignUps[key].Choices.Count },
            ScanPlan => step with
            {
                Scan = session.Scans[key].Phase,
                Answers = session.Scans[key].Answered.Count,
                ScanAway = session.Scans[key].Away.Count is > 0 and var away ? away : null,
                ScanLink = session.Scans[key].LinkUntil?.ToUnixTimeMilliseconds(),
            },
            ReviewPlan => step with { Phase = session.Reviews[key].On?.Phase },
            _ => step,
        };
    }

    /// <summary>When the day is to begin, if that was said (Unix milliseconds).</summary>
    public static object? Day(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control && session.BeginsAt is { } at ? at.ToUnixTimeMilliseconds() : null;

    /// <summary>Whether the last step can be taken back: what it led to, from when (Unix milliseconds).</summary>
    public static object? Undo(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control && session.Plenary is { Current: { } to, Before: { } before }
        && session.CurrentBreakout is not (_, { Phase: not BreakoutPhase.Forming })
            ? new UndoEntity(to.Value, before.At.ToUnixTimeMilliseconds())
            : null;

    /// <summary>Whether people have been there, or left something: its plan can change only in words.</summary>
    private static bool Used(Session session, Activity activity) => activity.Plan switch
    {
        BreakoutPlan => session.Breakouts.GetValueOrDefault(activity.Key) is { OpenedAt: not null },
        CollectPlan => session.Boards[activity.Key].WasOpened,
        BallotPlan => session.Ballots[activity.Key].Phase != BallotPhase.Waiting,
        RatingPlan => session.Ratings[activity.Key].Phase != BallotPhase.Waiting,
        SelectionPlan => session.Selections[activity.Key].Phase != SelectionPhase.Waiting,
        MatrixPlan => session.Matrices[activity.Key].Phase != BallotPhase.Waiting,
        AskPlan => session.Polls[activity.Key].Phase != BallotPhase.Waiting,
        SignUpPlan => session.SignUps[activity.Key].WasOpened,
        ScanPlan => session.Scans[activity.Key].Phase != ScanPhase.Waiting,
        TeamsPlan or CanvasPlan => session.Teams.Steps[activity.Key].WasOpened,
        _ => session.Stays.ContainsKey(activity.Key),
    };

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

        var options = GoingOn.To(session, plan).Length;
        var dots = plan.Dots ?? BallotRules.DefaultDots(options, plan.Unit);
        return new SuggestionEntity(
            vote.Key.Value, options, dots, Math.Min(plan.PerIdea ?? BallotRules.DefaultPerIdea(dots, plan.Unit), dots), plan.Live, plan.Unit == VoteUnit.Dots ? null : plan.Unit);
    }
}

/// <summary>One step of the agenda as the facilitator sees it.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Used">Whether it has been open: its plan can change only in words.</param>
public sealed record StepEntity(int At, ActivityPlan Plan, bool Used)
{
    public int? Ideas { get; init; }

    public BallotPhase? Phase { get; init; }

    /// <summary>Of a scan.</summary>
    public ScanPhase? Scan { get; init; }

    /// <summary>How many people have answered a scan by its link; absent when nobody did.</summary>
    public int? ScanAway { get; init; }

    /// <summary>Until when the link of a scan lets answers in (Unix milliseconds); absent while it does not.</summary>
    public long? ScanLink { get; init; }

    /// <summary>How many people have answered a poll.</summary>
    public int? Answers { get; init; }

    /// <summary>How many pitches are in the queue.</summary>
    public int? Pitches { get; init; }

    public bool? Skipped { get; init; }

    /// <summary>Whether it was asked in between, and leads back.</summary>
    public bool? Asked { get; init; }

    /// <summary>Who ran it, if that was said.</summary>
    public RunBy? RunBy { get; init; }

    /// <summary>Since when people are there (Unix milliseconds); absent when they are elsewhere.</summary>
    public long? Since { get; init; }

    /// <summary>What was spent there on earlier visits, in milliseconds.</summary>
    public long? Spent { get; init; }
}

/// <summary>The last step, as long as it can be taken back.</summary>
/// <param name="From">Where it led to.</param>
/// <param name="At">When it was made (Unix milliseconds).</param>
public sealed record UndoEntity(string From, long At);

/// <summary>What a vote would be given if it opened now.</summary>
public sealed record SuggestionEntity(string Ballot, int Options, int Dots, int PerIdea, LiveResults Live, VoteUnit? Unit = null);
