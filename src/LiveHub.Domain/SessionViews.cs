using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>
/// A session's views, entity by entity; each slice's *View file says in English who may see its entities.
/// Names of entities: "session", "now", "timer", "agenda/K", "idea/K", "tally/K", counts, and in own parts "me",
/// "done", "mine/K", "page/K", "dots/K".
/// </summary>
public static class SessionViews
{
    public static readonly Views<Session, Event> Views = new(Keys, Entity, Touched);

    public static IEnumerable<string> Keys(Session session, Audience audience)
    {
        var scene = Scene.Of(session, PlaceKey.Plenary);
        return audience.Kind == AudienceKind.Own
            ? ["me", .. BoardView.OwnKeys(session, scene, new(audience.Key)), .. BallotView.OwnKeys(scene, new(audience.Key))]
            : ["session", "now", "timer", .. CountView.Names, .. AgendaView.Keys(session, audience),
                .. BoardView.Keys(scene, audience), .. BallotView.Keys(scene, audience)];
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
            "session" => new SessionEntity(session.Title, session.Code, session.Language, session.Ended),
            "now" => SceneView.Now(session, scene),
            "timer" => TimerView.Timer(session),
            "agenda" => AgendaView.Step(session, audience, new(key)),
            "shared" => AgendaView.Shared(session, audience),
            "suggest" => AgendaView.Suggestion(session, audience),
            "idea" => BoardView.Idea(session, scene, audience, new(key)),
            "tally" => BallotView.Tally(scene, audience, new(key)),
            "me" => OwnView.Me(session, new(audience.Key)),
            "done" => BoardView.Done(scene, audience),
            "mine" => BoardView.Mine(session, scene, audience, new(key)),
            "page" => BoardView.Page(session, scene, audience, new(key)),
            "dots" => BallotView.Dots(session, scene, audience, new(key)),
            _ when CountView.Names.Contains(name) => CountView.Count(session, scene, audience, name),
            _ => null,
        };
    }

    public static Touch Touched(Session session, Event happened) => happened switch
    {
        SeatTaken e => Touch.These("joined").AndOwn(e.Seat, "me"),
        NameGiven e => NameTouches(session, e.Seat),
        ReportShared or ReportUnshared => Touch.These("shared"),
        TimerStarted or TimerPaused or TimerEnded or TimerStopped => Touch.These("timer"),
        IdeaSent e => Arrival(session, e),
        IdeaEdited e => Touch.These($"idea/{e.Idea}") with
        {
            Held = [$"mine/{e.Idea}", $"page/{e.Idea}", $"dots/{e.Idea}"],
        },
        IdeaDeleted e => Departure(e),
        DoneSaid e => Touch.These("done").AndOwn(e.Seat, "done"),
        DotPlaced e => DotTouches(e.Idea, e.Seat),
        DotTakenBack e => DotTouches(e.Idea, e.Seat),
        SessionCreated or SessionRenamed or SessionEnded or ActivityAdded or ActivityChanged or ActivityRemoved
            or ActivityStarted or BoardOpened or BoardClosed or BoardOutgrewPhones or IdeasDealt or BallotOpened
            or BallotReopened or BallotClosed or ResultsRevealed => Wide(session, happened),
        _ => throw new UnreachableException(),
    };

    /// <summary>Rare events change whole scenes; a deal changes one seat's page.</summary>
    private static Touch Wide(Session session, Event happened) => happened switch
    {
        IdeasDealt e => Touch.None.AndOwn(e.Seat, Touch.Whole),
        BoardOpened or BoardClosed or BallotReopened or BallotClosed => Touch.These(
            ["now", "suggest", .. AgendaView.Keys(session, Audience.Control)]),
        _ => Touch.All,
    };

    private static Touch Arrival(Session session, IdeaSent sent)
    {
        var touch = CountTouches(sent.Board, sent.Idea);
        return session.Aside.Authors.TryGetValue(sent.Idea, out var author)
            ? touch.AndOwn(author, $"mine/{sent.Idea}")
            : touch;
    }

    private static Touch Departure(IdeaDeleted gone) =>
        CountTouches(gone.Board, gone.Idea) with { Held = [$"mine/{gone.Idea}", $"page/{gone.Idea}"] };

    private static Touch CountTouches(ActivityKey board, IdeaKey idea) =>
        Touch.These($"idea/{idea}", "ideas", "posted", "suggest", $"agenda/{board}");

    private static Touch DotTouches(IdeaKey idea, SeatId seat) =>
        Touch.These($"tally/{idea}", "complete", "voters").AndOwn(seat, $"dots/{idea}");

    private static Touch NameTouches(Session session, SeatId seat)
    {
        var signed = session.Aside.WrittenBy(seat);
        return Touch.These([.. signed.Select(idea => $"idea/{idea}")]).AndOwn(seat, "me") with
        {
            Held = [.. signed.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}" })],
        };
    }
}
