using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Who is let in: those with the passphrase, if there is one, and whom the facilitator lets in, if the door is watched.
/// Who is in stays in.</summary>
public static class DoorRules
{
    /// <summary>Why somebody whose secret is known may not take part or look; null when it may.</summary>
    public static RefusalCode? Bars(Session session, Who who) =>
        LinkRules.IsEnded(session, who) || ScreenRules.IsEnded(session, who) ? RefusalCode.NotAllowed
        : who.Role != Role.Participant ? null
        : session.Moderation.Removed.Contains(who.Seat) ? RefusalCode.Removed
        : session.Seats.Contains(who.Seat) ? null
        : !session.Moderation.AskOf.TryGetValue(who.Seat, out var ask) ? RefusalCode.NotAllowed
        : session.Moderation.Asks[ask].Declined ? RefusalCode.NotLetIn
        : RefusalCode.WaitsAtDoor;

    /// <summary>Why somebody who is new may not even wait; null when it may.</summary>
    public static Refusal? Refuse(Session session, TakeSeat ask) =>
        session.Aside.Passphrase is { } hash && ask.Pass != hash
            ? ask.Pass is null ? RefusalCode.PassphraseNeeded : RefusalCode.WrongPassphrase
        : session.Moderation.Door && session.Moderation.Asks.Values.Count(one => !one.Declined) >= Limits.AtDoor ? RefusalCode.DoorFull
        : (Refusal?)null;

    /// <summary>How somebody who is new comes in, or stands at the door.</summary>
    public static ImmutableArray<Event> Come(Session session, SeatId seat) =>
        session.Moderation.Door ? [new DoorKnocked(seat, session.Moderation.Knocks + 1)] : Seated(session, seat);

    public static Outcome<Event> Set(Session session, SetDoor ask)
    {
        var moderation = session.Moderation;
        return moderation.Door == ask.On ? Decisions.Nothing
            : ask.On ? new DoorSet(true)
            : new Outcome<Event>.Accepted([new DoorSet(false), .. Let(session, Waiting(moderation))], []);
    }

    public static Outcome<Event> Answer(Session session, AnswerDoor ask)
    {
        var moderation = session.Moderation;
        if (ask.Asks is { } numbers && (numbers.IsDefaultOrEmpty || !numbers.All(moderation.Asks.ContainsKey)))
        {
            return (Refusal)RefusalCode.NoSuchPerson;
        }

        var asks = ask.Asks?.Distinct() ?? Waiting(moderation);
        return new Outcome<Event>.Accepted(
            ask.Let
                ? Let(session, asks)
                : [.. asks.Where(number => !moderation.Asks[number].Declined).Select(number => new DoorAnswered(number, Let: false))],
            []);
    }

    /// <summary>A changed passphrase throws nobody out.</summary>
    public static Outcome<Event> Set(Session session, SetPassphrase ask) =>
        ask.Hash == session.Aside.Passphrase ? Decisions.Nothing
        : new Outcome<Event>.Accepted([new PassphraseSet(ask.Hash is not null)], [Aside.PassphraseRow(ask.Hash)]);

    private static IEnumerable<int> Waiting(Moderation moderation) =>
        moderation.Asks.Where(one => !one.Value.Declined).Select(one => one.Key);

    private static ImmutableArray<Event> Let(Session session, IEnumerable<int> asks)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        foreach (var number in asks)
        {
            ImmutableArray<Event> one = [new DoorAnswered(number, Let: true), .. Seated(session, session.Moderation.Asks[number].Seat)];
            session = one.Aggregate(session, SessionDecider.Evolve);
            events.AddRange(one);
        }

        return events.ToImmutable();
    }

    private static ImmutableArray<Event> Seated(Session session, SeatId seat) =>
    [
        new SeatTaken(seat), .. TableRules.Welcome(session, seat) is { } table ? [table] : Array.Empty<Event>(),
        .. RoomPeople.Late(session, seat),
    ];
}
