using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Choosing with dots: budgets, opening, closing, the reveal.</summary>
public static class BallotRules
{
    /// <summary>Dots per person: a quarter of the options, at least 3 and at most 7 (the usual advice for dot voting;
    /// see docs/RULES.md, V2).</summary>
    public static int DefaultDots(int options) =>
        Math.Clamp((int)Math.Round(options / 4.0, MidpointRounding.AwayFromZero), 3, 7);

    /// <summary>Most dots of one person on one idea: 3, or the whole budget when that is less.</summary>
    public static int DefaultPerIdea(int dots) => Math.Min(3, dots);

    public static Outcome<Event> Open(Session session, OpenVoting ask, DateTimeOffset at)
    {
        if (session.ActivityOf(ask.Ballot) is not { Plan: BallotPlan plan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var ballot = session.Ballots[ask.Ballot];
        var move = Moves.To(session, activity, at);
        switch (ballot.Phase)
        {
            case BallotPhase.Open:
                return new Outcome<Event>.Accepted(move, []);
            case BallotPhase.Closed:
                return new Outcome<Event>.Accepted(move.Add(new BallotReopened(ask.Ballot)), []);
            case BallotPhase.Revealed:
                return (Refusal)RefusalCode.VoteNotOpen;
        }

        var options = GoingOn.To(session, plan);
        if (options.IsEmpty)
        {
            return (Refusal)RefusalCode.NothingToVoteOn;
        }

        var opened = Opened(ask.Ballot, options, ask.Dots ?? plan.Dots, ask.PerIdea ?? plan.PerIdea, ask.Live ?? plan.Live);
        return opened is null ? (Refusal)RefusalCode.BadBudget : new Outcome<Event>.Accepted(move.Add(opened), []);
    }

    public static Outcome<Event> RunOff(Session session, OpenRunOff ask, DateTimeOffset at, Chance chance)
    {
        if (session.ActivityOf(ask.Ballot) is not { Plan: BallotPlan first } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (session.Ballots[ask.Ballot].Phase != BallotPhase.Revealed)
        {
            return (Refusal)RefusalCode.VoteNotClosed;
        }

        if (session.Agenda.Count >= Limits.Activities)
        {
            return Refusal.With(RefusalCode.TooManyActivities, "most", Limits.Activities);
        }

        var plan = new BallotPlan { Question = first.Question, Of = ask.Ballot, Top = ask.Top, ClosesAtZero = first.ClosesAtZero };
        var options = ask.Top < 1 ? [] : GoingOn.To(session, plan);
        if (options.Length < 2)
        {
            return (Refusal)RefusalCode.NothingToVoteOn;
        }

        var key = AgendaRules.NewKey(session, chance);
        if (Opened(key, options, ask.Dots, ask.PerIdea, ask.Live ?? LiveResults.Nobody) is not { } opened)
        {
            return (Refusal)RefusalCode.BadBudget;
        }

        var added = new ActivityAdded(new(key, activity.Place, plan), activity.Key);
        return new Outcome<Event>.Accepted(
            [added, .. Moves.To(session, added.Activity, at), opened], []);
    }

    public static Outcome<Event> Close(Session session, ActivityKey key) =>
        !session.Ballots.TryGetValue(key, out var ballot) ? RefusalCode.NoSuchActivity.Refused()
        : ballot.Phase switch
        {
            BallotPhase.Open => new BallotClosed(key),
            BallotPhase.Closed or BallotPhase.Revealed => Decisions.Nothing,
            _ => RefusalCode.VoteNotOpen.Refused(),
        };

    public static Outcome<Event> Reveal(Session session, ActivityKey key) =>
        !session.Ballots.TryGetValue(key, out var ballot) ? RefusalCode.NoSuchActivity.Refused()
        : ballot.Phase switch
        {
            BallotPhase.Closed => new ResultsRevealed(key),
            BallotPhase.Revealed => Decisions.Nothing,
            _ => RefusalCode.VoteNotClosed.Refused(),
        };

    public static Outcome<Event> Place(Session session, PlaceDot ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenBallot(session, ask.Ballot, at) is not { } ballot)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        if (!ballot.Options.Contains(ask.Idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var hand = ballot.HandOf(seat);
        return hand.Used >= ballot.Dots ? Refusal.With(RefusalCode.NoDotsLeft, "dots", ballot.Dots)
            : hand.DotsOn(ask.Idea) >= ballot.PerIdea ? Refusal.With(RefusalCode.NoMoreDotsOnThis, "most", ballot.PerIdea)
            : new DotPlaced(ask.Ballot, ask.Idea, seat);
    }

    public static Outcome<Event> TakeBack(Session session, TakeBackDot ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenBallot(session, ask.Ballot, at) is not { } ballot)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        return ballot.HandOf(seat).DotsOn(ask.Idea) == 0
            ? RefusalCode.NoDotHere.Refused()
            : new DotTakenBack(ask.Ballot, ask.Idea, seat);
    }

    /// <summary>The ballot with its results in order: most dots first, equals in the order of their random keys.</summary>
    public static Ballot Revealed(Ballot ballot)
    {
        ImmutableArray<IdeaKey> ranking = [.. ballot.Options.OrderByDescending(ballot.DotsOn).ThenBy(idea => idea)];
        return ballot with
        {
            Phase = BallotPhase.Revealed,
            Ranking = ranking,
            Best = [.. ranking.Take(Limits.PhoneBoard)],
        };
    }

    /// <summary>The first <paramref name="top"/> of the ranking, with everything equal to the last of them.</summary>
    public static ImmutableArray<IdeaKey> Best(Ballot source, int top)
    {
        if (source.Ranking.Length <= top)
        {
            return source.Ranking;
        }

        var edge = source.DotsOn(source.Ranking[top - 1]);
        return [.. source.Ranking.TakeWhile((idea, place) => place < top || source.DotsOn(idea) == edge)];
    }

    private static BallotOpened? Opened(
        ActivityKey key, ImmutableArray<IdeaKey> options, int? dots, int? perIdea, LiveResults live)
    {
        var budget = dots ?? DefaultDots(options.Length);
        var most = perIdea ?? DefaultPerIdea(budget);
        return budget is < 1 or > Limits.Dots || most < 1 || !Enum.IsDefined(live)
            ? null
            : new(key, options, budget, Math.Min(most, budget), live);
    }

    private static Ballot? OpenBallot(Session session, ActivityKey key, DateTimeOffset at) =>
        session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase == BallotPhase.Open
        && session.ActivityOf(key) is { } activity && !TimerRules.HasClosed(session, activity, at)
            ? ballot
            : null;
}
