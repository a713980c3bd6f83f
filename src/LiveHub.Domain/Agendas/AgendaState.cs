namespace LiveHub.Domain;

/// <summary>How the agenda's events change a session.</summary>
public static class AgendaState
{
    public static Session Evolve(Session session, ActivityAdded happened)
    {
        var (activity, after) = (happened.Activity, happened.After);
        var at = after is { } key ? session.Agenda.FindIndex(other => other.Key == key) + 1 : session.Agenda.Count;
        session = session with { Agenda = session.Agenda.Insert(at, activity) };
        return activity.Plan switch
        {
            BoardPlan => session with { Boards = session.Boards.SetItem(activity.Key, Board.Empty) },
            BallotPlan => session with { Ballots = session.Ballots.SetItem(activity.Key, Ballot.Empty) },
            _ => session,
        };
    }

    public static Session Evolve(Session session, ActivityChanged happened)
    {
        var at = session.Agenda.FindIndex(activity => activity.Key == happened.Activity);
        return session with { Agenda = session.Agenda.SetItem(at, session.Agenda[at] with { Plan = happened.Plan }) };
    }

    public static Session Evolve(Session session, ActivityRemoved happened) => session with
    {
        Agenda = session.Agenda.RemoveAll(activity => activity.Key == happened.Activity),
        Boards = session.Boards.Remove(happened.Activity),
        Ballots = session.Ballots.Remove(happened.Activity),
    };

    public static Session Evolve(Session session, ActivityStarted happened) => session with
    {
        Places = session.Places.SetItem(
            happened.Place, session.Places[happened.Place] with { Current = happened.Activity }),
    };
}
