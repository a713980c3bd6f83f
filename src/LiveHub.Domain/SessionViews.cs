namespace LiveHub.Domain;

/// <summary>
/// A session's views, entity by entity; each slice's *View file says in English who may see its entities.
/// Names of entities: "session", "now", "timer", "recap", "agenda/K", "idea/K", "tally/K", "choice/N", "workshop/N", "word/W", "backs/K",
/// "answered/K", "shown", counts, for control "shared", "suggest", "day", "undo", and in own parts "me", "done", "mine/K", "page/K",
/// "dots/K", "answer", "place", "backed/K", "note/N".
/// </summary>
public static class SessionViews
{
    public static readonly Views<Session, Event> Views = new(Keys, Entity, SessionTouches.Of);

    public static IEnumerable<string> Keys(Session session, Audience audience)
    {
        var scene = Scene.Of(session, PlaceKey.Plenary);
        return audience.Kind == AudienceKind.Own
            ? OwnKeys(session, scene, new(audience.Key))
            : ["session", "now", "timer", "shown", .. CountView.Names, .. AgendaView.Keys(session, audience),
                .. BoardView.Keys(scene, audience), .. BallotView.Keys(scene, audience), .. PollView.Keys(scene, audience),
                .. CheckInView.Keys(scene), .. QuestionView.Keys(scene, audience), .. SignUpView.Keys(scene), .. RecapView.Keys(scene)];
    }

    public static object? Entity(Session session, Audience audience, string name)
    {
        if (!session.Exists)
        {
            return null;
        }

        var scene = Scene.Of(session, PlaceKey.Plenary);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var key = slash < 0 ? "" : name[(slash + 1)..];
        return (slash < 0 ? name : name[..slash]) switch
        {
            "session" => new SessionEntity(
                session.Title, session.Code, session.Language, session.Ended, session.Rehearsal ? true : null),
            "now" => SceneView.Now(session, scene),
            "timer" => TimerView.Timer(session),
            "shown" => PhotoView.Shown(session, PlaceKey.Plenary, audience),
            "recap" => RecapView.Recap(session, scene, audience),
            "agenda" => AgendaView.Step(session, audience, new(key)),
            "shared" => AgendaView.Shared(session, audience),
            "suggest" => AgendaView.Suggestion(session, audience),
            "day" => AgendaView.Day(session, audience),
            "undo" => AgendaView.Undo(session, audience),
            "idea" => BoardView.Idea(session, scene, audience, new(key)),
            "tally" => BallotView.Tally(scene, audience, new(key)),
            "choice" => PollView.Choice(scene, audience, key),
            "word" => CheckInView.Word(scene, audience, key),
            "workshop" => SignUpView.Workshop(scene, audience, key),
            "place" => SignUpView.Place(scene, audience),
            "backs" => QuestionView.Backs(scene, audience, new(key)),
            "answered" => QuestionView.Answered(scene, audience, new(key)),
            "me" => OwnView.Me(session, new(audience.Key)),
            "done" => BoardView.Done(scene, audience),
            "mine" => BoardView.Mine(session, scene, audience, new(key)),
            "page" => BoardView.Page(session, scene, audience, new(key)),
            "dots" => BallotView.Dots(session, scene, audience, new(key)),
            "answer" => PollView.Answer(scene, audience),
            "backed" => QuestionView.Backed(scene, audience, new(key)),
            "note" => NoteView.Note(session, scene, audience, key),
            _ when CountView.Names.Contains(name) => CountView.Count(session, scene, audience, name),
            _ => null,
        };
    }

    private static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat) =>
        ["me", .. BoardView.OwnKeys(session, scene, seat), .. BallotView.OwnKeys(scene, seat), .. PollView.OwnKeys(scene), .. SignUpView.OwnKeys(scene),
            .. QuestionView.OwnKeys(scene, seat), .. NoteView.OwnKeys(session, scene, seat)];
}
