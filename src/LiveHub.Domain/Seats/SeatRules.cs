using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Who is in the session: seats, their names, and who may open the report.</summary>
public static class SeatRules
{
    public static Outcome<Event> TakeSeat(Session session, TakeSeat ask, DateTimeOffset at)
    {
        if (session.Aside.Grants.ContainsKey(ask.Hash))
        {
            return Decisions.Nothing;
        }

        if (session.EndedAt is { } ended && at > ended + Limits.AdmittedAfterEnd)
        {
            return (Refusal)RefusalCode.NotAdmitted;
        }

        if (DoorRules.Refuse(session, ask) is { } no)
        {
            return no;
        }

        if (session.Seats.Count + session.Moderation.Asks.Count >= Limits.Seats)
        {
            return (Refusal)RefusalCode.SessionFull;
        }

        var name = Words.Clean(ask.Name).ReplaceLineEndings(" ");
        if (Words.TooLong(name, Limits.Name))
        {
            return Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name);
        }

        if (WordListRules.Holds(session, name))
        {
            return (Refusal)RefusalCode.WordsNotUsed;
        }

        var grant = Aside.Grant(ask.Hash, Who.Participant(ask.Seat));
        var comes = DoorRules.Come(session, ask.Seat);
        return new Outcome<Event>.Accepted(
            name.Length > 0 && comes[0] is SeatTaken ? comes.Insert(1, new NameGiven(ask.Seat)) : comes,
            name.Length == 0 ? [grant] : [grant, new SideRow(Aside.NameKind, ask.Seat.Value, name)]);
    }

    public static Outcome<Event> GiveName(Session session, GiveName ask, SeatId seat)
    {
        var name = Words.Clean(ask.Name).ReplaceLineEndings(" ");
        if (Words.TooLong(name, Limits.Name))
        {
            return Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name);
        }

        if (WordListRules.Holds(session, name))
        {
            return (Refusal)RefusalCode.WordsNotUsed;
        }

        if (name == session.Aside.Names.GetValueOrDefault(seat, ""))
        {
            return Decisions.Nothing;
        }

        var row = name.Length == 0 ? SideRow.Erase(Aside.NameKind, seat.Value) : new(Aside.NameKind, seat.Value, name);
        return new Outcome<Event>.Accepted([new NameGiven(seat)], [row]);
    }

    public static Outcome<Event> Unshare(Session session)
    {
        ImmutableArray<SideRow> gone = [.. session.Aside.Grants
            .Where(grant => grant.Value.Role == Role.Reader)
            .Select(grant => SideRow.Forget(Aside.GrantKind, grant.Key))
            .OrderBy(row => row.Key, StringComparer.Ordinal)];
        return gone.IsEmpty ? Decisions.Nothing : new Outcome<Event>.Accepted([new ReportUnshared()], gone);
    }

    public static Session Evolve(Session session, SeatTaken happened) =>
        session.Seats.Contains(happened.Seat) ? session : session with
        {
            Seats = session.Seats.Add(happened.Seat),
            People = session.People.Add(happened.Seat),
            Numbers = session.Numbers.SetItem(happened.Seat, session.People.Count + 1),
        };

    /// <summary>The old name goes; the new one, if any, comes with its side row.</summary>
    public static Session Evolve(Session session, NameGiven happened) =>
        session with { Aside = session.Aside with { Names = session.Aside.Names.Remove(happened.Seat) } };

    public static Session Unshared(Session session) => session with
    {
        Aside = session.Aside with
        {
            Grants = session.Aside.Grants.RemoveRange(
                session.Aside.Grants.Where(grant => grant.Value.Role == Role.Reader).Select(grant => grant.Key)),
        },
    };
}
