using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The session and its steps: making, moving, ending.</summary>
public static class AgendaRules
{
    public static Outcome<Event> Create(Session session, CreateSession ask, Chance chance)
    {
        if (session.Exists)
        {
            return (Refusal)RefusalCode.NotAllowed;
        }

        var title = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        if (RefuseTitle(title) is { } no)
        {
            return no;
        }

        var language = StartingPoints.Languages.Contains(ask.Language) ? ask.Language : "en";
        ImmutableArray<Event> events =
        [
            new SessionCreated(ask.Code, title, language),
            .. StartingPoints.Agenda(ask.Start, language, chance),
        ];
        return new Outcome<Event>.Accepted(events,
        [
            Aside.Grant(ask.FacilitatorHash, Who.Facilitator),
            Aside.Grant(ask.StageHash, new(Role.Stage)),
        ]);
    }

    public static Outcome<Event> Rename(Session session, RenameSession ask)
    {
        var title = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        return RefuseTitle(title) is { } no ? no
            : title == session.Title ? Decisions.Nothing
            : new SessionRenamed(title);
    }

    public static Outcome<Event> End(Session session, DateTimeOffset at)
    {
        var open = session.Agenda.Select(activity => Closing(session, activity)).OfType<Event>();
        var posted = session.Boards.ToImmutableSortedDictionary(
            board => board.Key.Value, board => board.Value.Posted, StringComparer.Ordinal);
        return new Outcome<Event>.Accepted(
            [.. open, new SessionEnded(at, posted)], [SideRow.ForgetAll(Aside.AuthorKind)]);
    }

    public static Outcome<Event> Add(Session session, AddActivity ask, Chance chance)
    {
        if (session.Agenda.Count >= Limits.Activities)
        {
            return Refusal.With(RefusalCode.TooManyActivities, "most", Limits.Activities);
        }

        if (ask.After is { } after && session.ActivityOf(after) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var (plan, no) = Plans.Check(session, ask.Plan);
        if (plan is null)
        {
            return no!;
        }

        var key = new ActivityKey(chance.Key(taken => session.ActivityOf(new(taken)) is not null));
        return new ActivityAdded(new(key, PlaceKey.Plenary, plan), ask.After);
    }

    public static Outcome<Event> Change(Session session, ChangeActivity ask)
    {
        if (session.ActivityOf(ask.Activity) is not { } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var (plan, no) = Plans.Check(session, ask.Plan);
        if (plan is null)
        {
            return no!;
        }

        return Plans.Fits(session, activity, plan)
            ? new ActivityChanged(ask.Activity, plan)
            : RefusalCode.ActivityInUse.Refused();
    }

    public static Outcome<Event> Remove(Session session, ActivityKey key)
    {
        if (session.ActivityOf(key) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var used = session.Places.Values.Any(place => place.Current == key)
            || session.Boards.TryGetValue(key, out var board) && board.Ideas.Count > 0
            || session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase != BallotPhase.Waiting
            || session.Agenda.Any(other => other.Plan is BallotPlan plan && plan.Of == key);
        return used ? RefusalCode.ActivityInUse.Refused() : new ActivityRemoved(key);
    }

    public static Outcome<Event> Go(Session session, ActivityKey to)
    {
        if (session.ActivityOf(to) is not { } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var move = MoveTo(session, activity);
        var opens = !move.IsEmpty && session.Boards.TryGetValue(to, out var board) && !board.WasOpened;
        return new Outcome<Event>.Accepted(opens ? move.Add(new BoardOpened(to)) : move, []);
    }

    /// <summary>What happens when everybody moves: what is open where they are closes, its timer stops. Nothing when
    /// they are there already.</summary>
    public static ImmutableArray<Event> MoveTo(Session session, Activity activity)
    {
        var place = session.Places[activity.Place];
        if (place.Current == activity.Key)
        {
            return [];
        }

        var events = ImmutableArray.CreateBuilder<Event>();
        if (session.Current(activity.Place) is { } from && Closing(session, from) is { } closing)
        {
            events.Add(closing);
        }

        if (place.Timer is not null)
        {
            events.Add(new TimerStopped(activity.Place));
        }

        events.Add(new ActivityStarted(activity.Place, activity.Key));
        return events.ToImmutable();
    }

    /// <summary>The event that closes what is open of this activity; null when nothing is.</summary>
    public static Event? Closing(Session session, Activity activity) => activity.Plan switch
    {
        BoardPlan when session.Boards[activity.Key].Open => new BoardClosed(activity.Key),
        BallotPlan when session.Ballots[activity.Key].Phase == BallotPhase.Open => new BallotClosed(activity.Key),
        _ => null,
    };

    private static Refusal? RefuseTitle(string title) =>
        title.Length == 0 ? RefusalCode.TitleMissing
        : Words.TooLong(title, Limits.Title) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Title)
        : (Refusal?)null;
}
