namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle.</summary>
public static class Harvests
{
    public static Harvest Of(Session session) => new(
        session.Code, session.Title, session.Seats.Count, session.BoardOfIdea.Count,
        TeamHarvest.Projects(session), PromiseHarvest.Of(session), ReviewHarvest.Of(session),
        [.. TeamHarvest.Persons(session), .. PromiseHarvest.Sponsors(session)], WhoRan.Conducted(session), session.FirstStepAt, session.EndedAt)
    {
        Taps = session.Taps.Counts,
        Scans = ScanHarvest.Of(session),
    };
}
