namespace LiveHub.Domain;

/// <summary>What the facilitator says to all.</summary>
public static class SayRules
{
    public static Outcome<Event> Say(Session session, SayToAll ask, DateTimeOffset at)
    {
        var text = Words.Clean(ask.Text);
        return Words.TooLong(text, Limits.Said) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Said)
            : text.Length == 0 ? session.Said is null ? Decisions.Nothing : new SaidToAll(at)
            : new SaidToAll(at, text);
    }
}
