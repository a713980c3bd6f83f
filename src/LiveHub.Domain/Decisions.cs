namespace LiveHub.Domain;

/// <summary>Short words for the answers that rules give most.</summary>
public static class Decisions
{
    /// <summary>All is so already: accepted, and nothing to store.</summary>
    public static readonly Outcome<Event> Nothing = new Outcome<Event>.Accepted([], []);

    public static Outcome<Event> All(params ReadOnlySpan<Event> events) => new Outcome<Event>.Accepted([.. events], []);

    /// <summary>What time has to say first.</summary>
    public static Deadline<Command>? First(params ReadOnlySpan<Deadline<Command>?> due)
    {
        Deadline<Command>? first = null;
        foreach (var one in due)
        {
            first = one is null || first is not null && first.At <= one.At ? first : one;
        }

        return first;
    }

    public static Outcome<Event> Refused(this RefusalCode code) => (Refusal)code;
}
