namespace LiveHub.Domain;

/// <summary>Says what one does, so that rooms can be mixed by it; an empty one is forgotten.</summary>
public sealed record SayWork(string? Text = null) : PersonalCommand;

/// <summary>What somebody says that it does changed; the words lie beside the log.</summary>
public sealed record WorkSaid(SeatId Seat) : PersonalEvent;

/// <summary>What people do, in their own words: nobody is ever shown it. When rooms are formed by chance, those who do the same
/// come apart.</summary>
public static class WorkRules
{
    /// <summary>Side rows, by seat.</summary>
    public const string RowKind = "work";

    public static Outcome<Event> Say(Session session, SayWork ask, SeatId seat)
    {
        var text = Words.Clean(ask.Text).ReplaceLineEndings(" ");
        return Words.TooLong(text, Limits.Name) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Name)
            : text == session.Aside.Works.GetValueOrDefault(seat, "") ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new WorkSaid(seat)], [new SideRow(RowKind, seat.Value, text.Length == 0 ? null : text)]);
    }

    /// <summary>The old words go; the new ones, if any, come with their side row.</summary>
    public static Session Evolve(Session session, WorkSaid happened) =>
        session with { Aside = session.Aside with { Works = session.Aside.Works.Remove(happened.Seat) } };

    public static Session Recall(Session session, SeatId seat, string text) =>
        session with { Aside = session.Aside with { Works = session.Aside.Works.SetItem(seat, text) } };
}
