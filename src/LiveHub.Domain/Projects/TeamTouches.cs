namespace LiveHub.Domain;

/// <summary>Which entities an event of projects may have changed.</summary>
public static class TeamTouches
{
    public static Touch Of(Session session, TeamEvent happened) => happened switch
    {
        ProjectChosen e => Chosen(session, e),
        LeadTaken e => Touch.These($"project/{e.Project}") with { Held = ["team"] },
        CanvasWritten e => Written(session, e),
        TeamsClosed e => Touch.These("now", $"agenda/{e.Step}"),
        _ => Touch.All, // Rare, and most of what is on show changes with them.
    };

    /// <summary>Whoever waits may have moved up; which project was left is not known any more.</summary>
    private static Touch Chosen(Session session, ProjectChosen chosen) =>
        Touch.These(["answers", "teamSizes", .. session.Teams.Order.Select(key => $"project/{key}")]).AndOwn(chosen.Seat, Touch.Whole) with
        {
            Held = ["team"],
        };

    private static Touch Written(Session session, CanvasWritten written)
    {
        var name = TeamView.Name(written.Project, written.Field);
        var pitches = session.Pitches.Values.SelectMany(queue => queue.Pitches)
            .Where(pitch => pitch.Value.Project == written.Project).Select(pitch => $"pitch/{pitch.Key}");
        var touch = Touch.These([$"project/{written.Project}", name, .. pitches]);
        return session.Teams.Projects.TryGetValue(written.Project, out var project)
            ? project.Line.Aggregate(touch, (all, seat) => all.AndOwn(seat, name))
            : touch;
    }
}
