namespace LiveHub.Domain;

/// <summary>Keeps what one promises oneself; an empty one is forgotten.</summary>
public sealed record KeepPledge(string? Text = null) : PersonalCommand;

/// <summary>What somebody promises itself changed; what it says lies beside the log.</summary>
public sealed record PledgeKept(SeatId Seat) : PersonalEvent;

/// <summary>One short text of each person, for itself: nobody else is ever shown it, and it stays when the session ends.</summary>
public static class PledgeRules
{
    /// <summary>Side rows, by seat.</summary>
    public const string RowKind = "pledge";

    public const string Entity = "pledge";

    public static Outcome<Event> Keep(Session session, KeepPledge ask, SeatId seat)
    {
        var text = Words.Clean(ask.Text);
        return Words.TooLong(text, Limits.Pledge) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Pledge)
            : text == Of(session, seat) ? Decisions.Nothing
            : new Outcome<Event>.Accepted(
                [new PledgeKept(seat)], [new SideRow(RowKind, seat.Value, text.Length == 0 ? null : text)]);
    }

    /// <summary>The old text goes; the new one, if any, comes with its side row.</summary>
    public static Session Evolve(Session session, PledgeKept happened) =>
        session with { Aside = session.Aside with { Pledges = session.Aside.Pledges.Remove(happened.Seat) } };

    public static Session Recall(Session session, SeatId seat, string text) =>
        session with { Aside = session.Aside with { Pledges = session.Aside.Pledges.SetItem(seat, text) } };

    public static string Of(Session session, SeatId seat) => session.Aside.Pledges.GetValueOrDefault(seat, "");

    /// <summary>Each person may see its own, at any time; nobody else ever.</summary>
    public static object? View(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Own && Of(session, new(audience.Key)) is { Length: > 0 } text ? text : null;
}
