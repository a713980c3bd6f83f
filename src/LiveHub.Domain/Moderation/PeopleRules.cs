using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Taking somebody's access away, and giving it back. What it wrote and voted stays.</summary>
public static class PeopleRules
{
    public static Outcome<Event> Remove(Session session, RemovePerson ask)
    {
        if (session.PersonAt(ask.Person) is not { } seat)
        {
            return (Refusal)RefusalCode.NoSuchPerson;
        }

        ImmutableArray<Event> hidden = ask is { Remove: true, HideIdeas: true } && !session.Ended ? Hidden(session, seat) : [];
        return session.Moderation.Removed.Contains(seat) == ask.Remove
            ? new Outcome<Event>.Accepted(hidden, [])
            : new Outcome<Event>.Accepted([new PersonRemoved(seat, ask.Remove), .. ask.Remove ? Replaced(session, seat) : [], .. hidden], []);
    }

    /// <summary>A room that it was host of has none now.</summary>
    private static IEnumerable<Event> Replaced(Session session, SeatId seat) => session.Rooms.Values
        .Where(room => room.Host == seat).OrderBy(room => room.Key.Value, StringComparer.Ordinal)
        .Select(room => new HostMade(room.Breakout, room.Number));

    /// <summary>Its ideas that bear its name, and are in no vote.</summary>
    private static ImmutableArray<Event> Hidden(Session session, SeatId seat)
    {
        var written = session.Aside.WrittenBy(seat);
        var copies = written.Select(idea => session.CopyOf(session.BoardOfIdea[idea], idea)).OfType<IdeaKey>();
        return
        [
            .. written.Concat(copies).Where(idea => Signed(session, idea)).Order()
                .Select(idea => HidingRules.Hide(session, new HideIdea(idea, true)))
                .OfType<Outcome<Event>.Accepted>().SelectMany(accepted => accepted.Events),
        ];
    }

    private static bool Signed(Session session, IdeaKey idea) =>
        session.ActivityOf(session.BoardOfIdea[idea]) is { Plan: CollectPlan { ShowsNames: true } };
}
