namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle.</summary>
public static class Harvests
{
    public static Harvest Of(Session session) => new(
        session.Code, session.Title, session.Seats.Count, session.BoardOfIdea.Count,
        [],
        PromiseHarvest.Of(session),
        ReviewHarvest.Of(session),
        [.. PromiseHarvest.Sponsors(session)],
        Conducted.None, session.FirstStepAt, session.EndedAt);
}
