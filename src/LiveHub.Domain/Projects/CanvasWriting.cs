namespace LiveHub.Domain;

/// <summary>Writing in a project's canvas, field by field: several people at once, and nobody over the words of another.</summary>
public static class CanvasWriting
{
    public static Outcome<Event> Write(Session session, WriteCanvas ask, Who who, DateTimeOffset at)
    {
        if (session.Teams.Find(ask.Project) is not { } project)
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        if (Refuse(session, project, who, at) is { } no)
        {
            return no.Refused();
        }

        var (text, wrong) = CanvasRules.Check(ask.Field, ask.Text, DateOnly.FromDateTime(at.UtcDateTime));
        return text is null ? wrong!
            : text == project.Canvas[ask.Field] ? Decisions.Nothing
            : ask.Was is { } was && was != project.Canvas[ask.Field] ? RefusalCode.CanvasChanged.Refused()
            : WordListRules.Holds(session, text) ? RefusalCode.WordsNotUsed.Refused() // It is read without a look at it before.
            : Canvas.Names.Contains(ask.Field)
                ? new Outcome<Event>.Accepted(
                    [new CanvasWritten(project.Key, ask.Field)], [TeamState.CanvasName(project.Key, ask.Field, text)])
            : new CanvasWritten(project.Key, ask.Field, text);
    }

    /// <summary>The facilitator may always; others while teams write, and of participants those with a place in the team.</summary>
    private static RefusalCode? Refuse(Session session, SessionProject project, Who who, DateTimeOffset at) =>
        who.Role == Role.Facilitator ? null
        : !(session.Plenary.Current is { } now && session.ActivityOf(now)?.Plan is CanvasPlan && TeamPeople.IsOpen(session, now, at))
            ? RefusalCode.CanvasClosed
        : who.Role == Role.Host ? (session.Aside.Hosts.Contains(who.Room) ? null : RefusalCode.NotAllowed)
        : session.Teams.HasPlace(project, who.Seat) ? null
        : RefusalCode.NotYourProject;
}
