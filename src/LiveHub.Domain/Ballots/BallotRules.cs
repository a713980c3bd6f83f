using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Choosing with dots: budgets, opening, closing, the reveal.</summary>
public static class BallotRules
{
    private const int UsualPoints = 10;

    /// <summary>Dots per person: a quarter of the options, at least 3 and at most 7 (the usual advice for dot voting;
    /// see docs/RULES.md, V2).</summary>
    public static int DefaultDots(int options, VoteUnit unit = VoteUnit.Dots) => unit == VoteUnit.Points ? UsualPoints
        : Math.Clamp((int)Math.Round(options / 4.0, MidpointRounding.AwayFromZero), 3, 7);

    /// <summary>Most dots of one person on one idea: 3, or the whole budget when that is less; points may all go to one.</summary>
    public static int DefaultPerIdea(int dots, VoteUnit unit = VoteUnit.Dots) => unit == VoteUnit.Points ? dots : Math.Min(3, dots);

    public static RefusalCode BadBudget(VoteUnit unit) => unit == VoteUnit.Points ? RefusalCode.BadPoints : RefusalCode.BadBudget;

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

        var opened = Opened(ask.Ballot, options, ask.Dots ?? plan.Dots, ask.PerIdea ?? plan.PerIdea, (ask.Live ?? plan.Live, plan.Unit));
        return opened is null ? (Refusal)BadBudget(plan.Unit) : new Outcome<Event>.Accepted(move.Add(opened), []);
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

        var plan = new BallotPlan { Question = first.Question, Of = ask.Ballot, Top = ask.Top, Unit = first.Unit, ClosesAtZero = first.ClosesAtZero };
        var options = ask.Top < 1 ? [] : GoingOn.To(session, plan);
        if (options.Length < 2)
        {
            return (Refusal)RefusalCode.NothingToVoteOn;
        }

        var key = AgendaRules.NewKey(session, chance);
        if (Opened(key, options, ask.Dots, ask.PerIdea, (ask.Live ?? LiveResults.Nobody, first.Unit)) is not { } opened)
        {
            return (Refusal)BadBudget(first.Unit);
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
        return NoRoom(ballot, hand.Used + 1, hand.DotsOn(ask.Idea) + 1) is { } no ? no : new DotPlaced(ask.Ballot, ask.Idea, seat);
    }

    public static Outcome<Event> Put(Session session, PutDots ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenBallot(session, ask.Ballot, at) is not { } ballot)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        if (!ballot.Options.Contains(ask.Idea) || ask.Dots < 0)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var hand = ballot.HandOf(seat);
        var more = ask.Dots - hand.DotsOn(ask.Idea);
        return more > 0 && NoRoom(ballot, hand.Used + more, ask.Dots) is { } no ? no
            : new Outcome<Event>.Accepted([.. Enumerable.Repeat<Event>(
                more > 0 ? new DotPlaced(ask.Ballot, ask.Idea, seat) : new DotTakenBack(ask.Ballot, ask.Idea, seat), Math.Abs(more))], []);
    }

    public static Outcome<Event> TakeBack(Session session, TakeBackDot ask, SeatId seat, DateTimeOffset at)
    {
        if (OpenBallot(session, ask.Ballot, at) is not { } ballot)
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        return ballot.HandOf(seat).DotsOn(ask.Idea) == 0
            ? (ballot.Unit == VoteUnit.Points ? RefusalCode.NoPointHere : RefusalCode.NoDotHere).Refused()
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
            Opinion = SpreadOfOpinion.Of([.. ballot.Hands.Values.Where(hand => hand.Used > 0).Select(hand => hand.High(ballot.Unit))]),
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
        ActivityKey key, ImmutableArray<IdeaKey> options, int? dots, int? perIdea, (LiveResults Live, VoteUnit Unit) way)
    {
        var budget = dots ?? DefaultDots(options.Length, way.Unit);
        var most = perIdea ?? DefaultPerIdea(budget, way.Unit);
        return budget is < 1 or > Limits.Dots || most < 1 || !Enum.IsDefined(way.Live)
            ? null
            : new(key, options, budget, Math.Min(most, budget), way.Live, way.Unit == VoteUnit.Dots ? null : way.Unit);
    }

    /// <summary>Why a person cannot have so many in all, and so many on one idea; null when it can.</summary>
    private static Refusal? NoRoom(Ballot ballot, int used, int here) =>
        used > ballot.Dots
            ? ballot.Unit == VoteUnit.Points ? Refusal.With(RefusalCode.NoPointsLeft, "points", ballot.Dots)
                : Refusal.With(RefusalCode.NoDotsLeft, "dots", ballot.Dots)
        : here > ballot.PerIdea
            ? Refusal.With(ballot.Unit == VoteUnit.Points ? RefusalCode.NoMorePointsOnThis : RefusalCode.NoMoreDotsOnThis, "most", ballot.PerIdea)
        : null;

    private static Ballot? OpenBallot(Session session, ActivityKey key, DateTimeOffset at) =>
        session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase == BallotPhase.Open
        && session.ActivityOf(key) is { } activity && !TimerRules.HasClosed(session, activity, at)
            ? ballot
            : null;
}
