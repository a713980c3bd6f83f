using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The rooms of a step: forming, opening, their time, closing.</summary>
public static class RoomRules
{
    /// <summary>People in one room when nobody said how many rooms.</summary>
    private const int PeopleEach = 8;

    /// <summary>Nobody's room closes without a warning: so much time stays, whatever changes.</summary>
    private static readonly TimeSpan Warning = TimeSpan.FromMinutes(1);

    /// <summary>The shortest way back.</summary>
    private const int ShortestCall = 10;

    /// <summary>The rooms as people come to the step, if they are not made yet.</summary>
    public static ImmutableArray<Event> Arriving(Session session, Activity activity, Chance chance) =>
        activity.Plan is BreakoutPlan plan && !session.Breakouts.ContainsKey(activity.Key) ? [Formed(session, activity, plan, chance)] : [];

    public static Outcome<Event> Form(Session session, FormRooms ask, Chance chance)
    {
        if (session.ActivityOf(ask.Breakout) is not { Plan: BreakoutPlan plan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return session.Breakouts.GetValueOrDefault(ask.Breakout) is { Phase: not BreakoutPhase.Forming }
            ? RefusalCode.ActivityInUse.Refused()
            : Formed(session, activity, plan, chance);
    }

    public static Outcome<Event> Open(Session session, OpenRooms ask, DateTimeOffset at)
    {
        if (session.ActivityOf(ask.Breakout) is not { Plan: BreakoutPlan plan }
            || !session.Breakouts.TryGetValue(ask.Breakout, out var breakout) || session.Plenary.Current != ask.Breakout)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (breakout.Phase == BreakoutPhase.Open)
        {
            return Decisions.Nothing;
        }

        var minutes = ask.Minutes ?? plan.Minutes;
        return minutes is < 1 or > Limits.StepMinutes
            ? RefusalCode.BadTime.Refused()
            : new RoomsOpened(ask.Breakout, at, RoomPeople.Homeless(session, breakout), minutes is { } some ? at.AddMinutes(some) : null);
    }

    public static Outcome<Event> ChangeTime(Session session, ChangeRoomTime ask, DateTimeOffset at)
    {
        if (Opened(session, ask.Breakout) is not { } breakout || breakout.CalledBack)
        {
            return (Refusal)RefusalCode.RoomsNotOpen;
        }

        if (ask.Seconds is < -Limits.TimerSeconds or > Limits.TimerSeconds)
        {
            return (Refusal)RefusalCode.BadTime;
        }

        if (ask.Room is not { } number)
        {
            var ends = NotBefore((breakout.EndsAt ?? at).AddSeconds(ask.Seconds), at, breakout.EndsAt);
            return new RoomTimeChanged(ask.Breakout, ends);
        }

        if (session.RoomOf(ask.Breakout, number) is not { Closed: false } room)
        {
            return (Refusal)RefusalCode.NoSuchRoom;
        }

        if (EndOf(session, room) is not { } end)
        {
            return (Refusal)RefusalCode.BadTime; // Without an end of all there is none of one.
        }

        var own = NotBefore(end.AddSeconds(ask.Seconds), at, end) - breakout.EndsAt!.Value;
        return own == room.Extra ? Decisions.Nothing : new RoomTimeChanged(ask.Breakout, Room: number, Extra: (int)own.TotalSeconds);
    }

    public static Outcome<Event> CallBack(Session session, CallBack ask, DateTimeOffset at) =>
        ask.Seconds is < ShortestCall or > Limits.TimerSeconds ? RefusalCode.BadTime.Refused()
        : Opened(session, ask.Breakout) is not { } breakout ? RefusalCode.RoomsNotOpen.Refused()
        : breakout.CalledBack ? Decisions.Nothing
        : new CalledBack(ask.Breakout, at.AddSeconds(ask.Seconds));

    public static Outcome<Event> Name(Session session, NameRoom ask)
    {
        if (session.RoomOf(ask.Breakout, ask.Room) is not { } room)
        {
            return (Refusal)RefusalCode.NoSuchRoom;
        }

        var name = Words.Clean(ask.Name).ReplaceLineEndings(" ");
        var call = Plans.Call(ask.Call);
        return Words.TooLong(name, Limits.Answer) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Answer)
            : call is null && !string.IsNullOrWhiteSpace(ask.Call) ? RefusalCode.BadCall.Refused()
            : name == room.Name && call == room.Call ? Decisions.Nothing
            : new RoomNamed(ask.Breakout, ask.Room, name, call);
    }

    public static Outcome<Event> Close(Session session, CloseRooms ask, DateTimeOffset at)
    {
        if (Opened(session, ask.Breakout) is null)
        {
            return Decisions.Nothing;
        }

        ImmutableArray<int> due = [.. session.RoomsOf(ask.Breakout).Where(room => !room.Closed && HasEnded(session, room, at))
            .Select(room => room.Number)];
        return due.IsEmpty ? Decisions.Nothing : new RoomsClosed(ask.Breakout, due);
    }

    /// <summary>The first room to close, and the command that does.</summary>
    public static Deadline<Command>? Due(Session session)
    {
        if (session.CurrentBreakout is not ({ } key, { Phase: BreakoutPhase.Open, EndsAt: not null }))
        {
            return null;
        }

        var first = session.RoomsOf(key).Where(room => !room.Closed).Min(room => EndOf(session, room));
        return first is { } end ? new(end + Limits.Grace, new CloseRooms(key, end)) : null;
    }

    /// <summary>When a room closes; null while nobody has said.</summary>
    public static DateTimeOffset? EndOf(Session session, Room room) => session.Breakouts[room.Breakout].EndsAt + room.Extra;

    /// <summary>Whether the time of this place is over, said or not yet said.</summary>
    public static bool HasEnded(Session session, PlaceKey place, DateTimeOffset at) =>
        session.Rooms.TryGetValue(place, out var room) && (room.Closed || HasEnded(session, room, at));

    /// <summary>Whether everybody is in rooms, where only calling them back leads on.</summary>
    public static bool Hold(Session session, FacilitatorCommand command) =>
        session.CurrentBreakout is (_, { Phase: BreakoutPhase.Open }) && command switch
        {
            Go ask => InPlenary(session, ask.To) && ask.To != session.Plenary.Current,
            OpenVoting ask => InPlenary(session, ask.Ballot),
            OpenRunOff ask => InPlenary(session, ask.Ballot),
            OpenRating => true,
            OpenMatrix => true,
            OpenSelection => true,
            BeginPitch => true,
            OpenPoll ask => InPlenary(session, ask.Poll),
            AskNow ask => ask.Room is null,
            TakeBackStep or ReturnFrom => true,
            _ => false,
        };

    private static bool InPlenary(Session session, ActivityKey key) => session.ActivityOf(key)?.Place == PlaceKey.Plenary;

    private static Breakout? Opened(Session session, ActivityKey key) =>
        session.CurrentBreakout is ({ } current, { Phase: BreakoutPhase.Open } breakout) && current == key ? breakout : null;

    private static bool HasEnded(Session session, Room room, DateTimeOffset at) =>
        EndOf(session, room) is { } end && at >= end + Limits.Grace;

    /// <summary>Not sooner than the warning allows, unless it was to be sooner anyway.</summary>
    private static DateTimeOffset NotBefore(DateTimeOffset wanted, DateTimeOffset at, DateTimeOffset? was)
    {
        var soonest = at + Warning;
        var floor = was is { } end && end < soonest ? end : soonest;
        return wanted < floor ? floor : wanted;
    }

    private static RoomsFormed Formed(Session session, Activity activity, BreakoutPlan plan, Chance chance)
    {
        var topics = RoomPeople.Topics(session, plan);
        var count = plan.By == RoomsBy.Topics ? topics.Length : plan.Rooms ?? (int)Math.Ceiling(session.Seats.Count / (double)PeopleEach);
        count = Math.Clamp(count, Limits.FewestRooms, Limits.Rooms);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        ActivityKey NewKey() => new(chance.Key(key => session.ActivityOf(new(key)) is not null || !taken.Add(key)));
        ImmutableArray<NewRoom> rooms = [.. Enumerable.Range(0, count).Select(at => new NewRoom(
            Name(session, plan, topics, at), NewKey(), NewKey(), at < topics.Length ? topics[at] : null,
            plan.By is RoomsBy.Choice or RoomsBy.Topics ? plan.Capacity : null,
            plan.Calls.ElementAtOrDefault(at) is { Length: > 0 } call ? call : null))];
        return new(activity.Key, rooms, RoomPeople.Numbered(RoomPeople.Spread(session, activity.Key, plan, count, chance)));
    }

    private static string Name(Session session, BreakoutPlan plan, ImmutableArray<IdeaKey> topics, int at) =>
        plan.Names.ElementAtOrDefault(at) is { Length: > 0 } name ? name
        : at < topics.Length ? BoardView.Read(session, topics[at])?.Text ?? ""
        : "";
}
