using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Moving everybody from step to step.</summary>
public static class Moves
{
    public static Outcome<Event> Go(Session session, ActivityKey to, DateTimeOffset at, Chance chance) =>
        session.ActivityOf(to) is { } activity
            ? new Outcome<Event>.Accepted(
                [.. To(session, activity, at), .. Opening(session, activity, at), .. RoomRules.Arriving(session, activity, chance)], [])
            : RefusalCode.NoSuchActivity.Refused();

    /// <summary>What happens when everybody moves: what is open where they are closes, its timer stops. Nothing when
    /// they are there already.</summary>
    public static ImmutableArray<Event> To(Session session, Activity activity, DateTimeOffset at)
    {
        var place = session.Places[activity.Place];
        if (place.Current == activity.Key)
        {
            return [];
        }

        // First the step, so that what it leaves is remembered as it was.
        return [new ActivityStarted(activity.Place, activity.Key, at), .. Leaving(session, activity.Place)];
    }

    /// <summary>Takes the last step back: everything is as it was before, and what was opened by it and not yet used is
    /// as if it never had been; what was asked in between by mistake is gone.</summary>
    public static Outcome<Event> TakeBack(Session session, TakeBackStep ask, DateTimeOffset at)
    {
        if (session.ActivityOf(ask.From) is not { } from)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var place = session.Places[from.Place];
        if (place.Current != ask.From || place.Before is not { } before || at - before.At > Limits.Undo)
        {
            return (Refusal)RefusalCode.TooLateToUndo;
        }

        var back = Back(session, from.Place, before, at, timerRanOn: true);
        var then = back.Aggregate(session, SessionDecider.Evolve);
        var isGone = from.Asked == true && AgendaRules.Remove(then, from.Key) is Outcome<Event>.Accepted;
        return new Outcome<Event>.Accepted(isGone ? back.Add(new ActivityRemoved(from.Key)) : back, []);
    }

    /// <summary>Puts a step in between, and moves everybody there at once.</summary>
    public static Outcome<Event> AskNow(Session session, AskNow ask, DateTimeOffset at, Chance chance)
    {
        var place = ask.Room is { } number ? session.CurrentRoom(number)?.Key : PlaceKey.Plenary;
        if (place is not { } where)
        {
            return (Refusal)RefusalCode.NoSuchRoom;
        }

        var most = ask.Room is null ? Limits.Activities : Limits.ActivitiesInRoom;
        if ((ask.Room is null ? session.Agenda.Count : session.InRooms.Values.Count(step => step.Place == where)) >= most)
        {
            return Refusal.With(RefusalCode.TooManyActivities, "most", most);
        }

        var (plan, no) = Plans.Check(session, ask.Plan);
        if (plan is null || ask.Room is not null && plan is not (BoardPlan or BallotPlan or AskPlan or CheckInPlan))
        {
            return no ?? RefusalCode.BadCommand;
        }

        var asked = new Activity(AgendaRules.NewKey(session, chance), where, plan, Asked: ask.Room is null ? true : null);
        var added = new ActivityAdded(asked, ask.Room is null ? session.Plenary.Current : null);
        var then = AgendaState.Evolve(session, added);
        return new Outcome<Event>.Accepted([added, .. To(then, asked, at), .. Opening(then, asked, at)], []);
    }

    /// <summary>Leads from a step that was put in between back to where the agenda was, as it was left.</summary>
    public static Outcome<Event> Return(Session session, ReturnFrom ask, DateTimeOffset at, Chance chance)
    {
        if (session.ActivityOf(ask.Asked) is not { Asked: true } asked)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var place = session.Places[asked.Place];
        if (place.Current != ask.Asked)
        {
            return Decisions.Nothing;
        }

        if (place.Before is { } before)
        {
            return new Outcome<Event>.Accepted(Back(session, asked.Place, before, at, timerRanOn: false), []);
        }

        var earlier = session.Agenda.TakeWhile(activity => activity.Key != ask.Asked).LastOrDefault();
        return earlier is null ? RefusalCode.NoSuchActivity.Refused() : Go(session, earlier.Key, at, chance);
    }

    /// <summary>The event that closes what is open of this activity; null when nothing is.</summary>
    public static Event? Closing(Session session, Activity activity) => activity.Plan switch
    {
        CollectPlan when session.Boards[activity.Key].Open => new BoardClosed(activity.Key),
        BallotPlan when session.Ballots[activity.Key].Phase == BallotPhase.Open => new BallotClosed(activity.Key),
        RatingPlan when session.Ratings[activity.Key].Phase == BallotPhase.Open => new RatingClosed(activity.Key),
        MatrixPlan when session.Matrices[activity.Key].Phase == BallotPhase.Open => new MatrixClosed(activity.Key),
        AskPlan when session.Polls[activity.Key].Phase == BallotPhase.Open => new PollClosed(activity.Key),
        PitchesPlan => PitchRules.Closing(session.Pitches[activity.Key], activity.Key),
        ReviewPlan => ReviewRules.Closing(session.Reviews[activity.Key], activity.Key),
        SelectionPlan => SelectionRules.Closing(activity.Key, session.Selections[activity.Key]),
        SignUpPlan when session.SignUps[activity.Key].Open => new SignUpClosed(activity.Key),
        TeamsPlan or CanvasPlan => TeamRules.Closing(session, activity.Key),
        _ => null,
    };

    /// <summary>The event that opens again what was closed of this activity; null when there is nothing to open.</summary>
    public static Event? Reopening(Session session, ActivityKey key) => session.ActivityOf(key)?.Plan switch
    {
        CollectPlan when !session.Boards[key].Open => new BoardOpened(key),
        BallotPlan when session.Ballots[key].Phase == BallotPhase.Closed => new BallotReopened(key),
        RatingPlan when session.Ratings[key].Phase == BallotPhase.Closed => new RatingReopened(key),
        MatrixPlan when session.Matrices[key].Phase == BallotPhase.Closed => new MatrixReopened(key),
        AskPlan when session.Polls[key].Phase == BallotPhase.Closed => new PollOpened(key),
        PitchesPlan => PitchRules.Reopening(session.Pitches[key], key),
        ReviewPlan => ReviewRules.Reopening(session.Reviews[key], key),
        SelectionPlan when session.Selections[key].Phase == SelectionPhase.Closed => new SelectionReopened(key),
        SignUpPlan when !session.SignUps[key].Open => new SignUpOpened(key),
        TeamsPlan or CanvasPlan => TeamRules.Opening(session, key),
        _ => null,
    };

    /// <summary>Boards and polls open by themselves when people come to them for the first time.</summary>
    private static ImmutableArray<Event> Opening(Session session, Activity activity, DateTimeOffset at) => activity.Plan switch
    {
        CollectPlan and not BreakoutPlan when !session.Boards[activity.Key].WasOpened => BlindRules.Opening(session, activity, at),
        AskPlan when session.Polls[activity.Key].Phase == BallotPhase.Waiting => [new PollOpened(activity.Key)],
        SignUpPlan when !session.SignUps[activity.Key].WasOpened => [new SignUpOpened(activity.Key)],
        ScanPlan when session.Scans[activity.Key].Phase == ScanPhase.Waiting => [new ScanOpened(activity.Key)],
        TeamsPlan or CanvasPlan when !session.Teams.Steps[activity.Key].WasOpened => [TeamRules.Opening(session, activity.Key)!],
        _ => [],
    };

    private static ImmutableArray<Event> Leaving(Session session, PlaceKey key)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        if (session.Current(key) is { } from && Closing(session, from) is { } closing)
        {
            events.Add(closing);
        }

        if (session.Places[key].Timer is not null)
        {
            events.Add(new TimerStopped(key));
        }

        return events.ToImmutable();
    }

    private static ImmutableArray<Event> Back(Session session, PlaceKey place, Left before, DateTimeOffset at, bool timerRanOn)
    {
        var closing = Leaving(session, place);
        var then = closing.Aggregate(session, SessionDecider.Evolve);
        return
        [
            .. closing,
            new StepTakenBack(place, at, Undone: timerRanOn, before.Activity),
            .. before is { WasOpen: true, Activity: { } key } && Reopening(then, key) is { } reopening ? [reopening] : Array.Empty<Event>(),
            .. Timer(place, before, at, timerRanOn),
            .. timerRanOn ? [] : Alone(then, before, at),
        ];
    }

    /// <summary>Who was led away from time alone has what was left of it.</summary>
    private static ImmutableArray<Event> Alone(Session session, Left before, DateTimeOffset at) =>
        before is { WasOpen: true, Activity: { } key } && session.Boards.TryGetValue(key, out var board)
        && board.Blind is { Sight: Sight.Own, Until: { } until } && until > before.At
            ? [new SightSet(key, Sight.Own, at + (until - before.At))]
            : [];

    private static ImmutableArray<Event> Timer(PlaceKey place, Left before, DateTimeOffset at, bool ranOn) => before.Timer switch
    {
        Domain.Timer.Running running => [new TimerStarted(
            place, running.Seconds, ranOn || running.EndsAt < before.At ? running.EndsAt : at + (running.EndsAt - before.At))],
        Domain.Timer.Paused paused => [new TimerPaused(place, paused.Seconds, paused.Left)],
        _ => [],
    };
}
