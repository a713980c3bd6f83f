namespace LiveHub.Domain;

/// <summary>Keeps a note of one's own on a prompt of a reflection; an empty one is forgotten.</summary>
public sealed record KeepNote(ActivityKey Reflection, int Prompt, string? Text = null) : ParticipantCommand;

/// <summary>A person's note on a prompt changed; what it says lies beside the log.</summary>
public sealed record NoteKept(ActivityKey Reflection, int Prompt, SeatId Seat) : Event;

/// <summary>One note's place: a reflection, and the index of its prompt.</summary>
public readonly record struct NoteKey(ActivityKey Reflection, int Prompt)
{
    public override string ToString() => $"{Reflection}/{Prompt}";
}

/// <summary>What people write down for themselves: nobody else is ever shown it, and it stays when the session ends.</summary>
public static class NoteRules
{
    public static Outcome<Event> Keep(Session session, KeepNote ask, SeatId seat)
    {
        if (session.ActivityOf(ask.Reflection) is not { Plan: ReflectionPlan plan })
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (ask.Prompt < 0 || ask.Prompt >= Math.Max(1, plan.Columns.Length))
        {
            return (Refusal)RefusalCode.NoSuchColumn;
        }

        var text = Words.Clean(ask.Text);
        if (Words.TooLong(text, Limits.Note))
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.Note);
        }

        var note = new NoteKey(ask.Reflection, ask.Prompt);
        if (text == session.Aside.NotesOf(seat).GetValueOrDefault(note, ""))
        {
            return Decisions.Nothing;
        }

        var row = Aside.Note(seat, note, text);
        return new Outcome<Event>.Accepted([new NoteKept(ask.Reflection, ask.Prompt, seat)], [row]);
    }

    /// <summary>The old text goes; the new one, if any, comes with its side row.</summary>
    public static Session Evolve(Session session, NoteKept happened) => session with
    {
        Aside = session.Aside.WithNote(happened.Seat, new(happened.Reflection, happened.Prompt), null),
    };
}

/// <summary>Each person may see its own notes on the current reflection; nobody else ever.</summary>
public static class NoteView
{
    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat) =>
        scene.Activity is { Plan: ReflectionPlan } activity
            ? session.Aside.NotesOf(seat).Keys.Where(note => note.Reflection == activity.Key).Select(Name)
            : [];

    public static object? Note(Session session, Scene scene, Audience audience, string key) =>
        audience.Kind == AudienceKind.Own && scene.Activity is { Plan: ReflectionPlan } activity
        && int.TryParse(key, out var prompt)
            ? session.Aside.NotesOf(new(audience.Key)).GetValueOrDefault(new(activity.Key, prompt))
            : null;

    public static string Name(NoteKey note) => $"note/{note.Prompt}";
}
