namespace LiveHub.Domain;

/// <summary>Which entities an event of a "feasible × affordable" may have changed.</summary>
public static class MatrixTouches
{
    public static Touch Of(Session session, MatrixEvent happened) => happened switch
    {
        MatrixOpened or MatrixRevealed => Touch.All, // Rare, and whole scenes change with them.
        ThresholdsSet e when session.Agenda.Any(step => step.Plan is ChoosingPlan plan && plan.Of == e.Matrix) => Touch.All, // What goes on to it changes.
        ThresholdsSet => Touch.These("thresholds", "suggest"),
        IdeaWeighed e => Touch.These("voters", "complete").AndOwn(e.Seat, $"weight/{e.Idea}"),
        _ => Touch.These(["now", "suggest", .. AgendaView.Keys(session, Audience.Control)]),
    };
}
