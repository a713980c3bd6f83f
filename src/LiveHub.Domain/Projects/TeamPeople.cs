using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Who is in which team, and who leads it.</summary>
public static class TeamPeople
{
    public static Outcome<Event> Decide(Session session, TeamMemberCommand command, SeatId seat, DateTimeOffset at) => command switch
    {
        ChooseProject ask => Choose(session, ask, seat, at),
        TakeLead ask => Lead(session, ask, seat),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether people may choose or write in this step at this moment.</summary>
    public static bool IsOpen(Session session, ActivityKey step, DateTimeOffset at) =>
        session.Teams.IsOpen(step) && session.Plenary.Current == step && session.ActivityOf(step) is { } activity
        && !TimerRules.HasClosed(session, activity, at);

    /// <summary>Who has no place comes where the fewest are: in the order in which people came, and beyond what a team holds only
    /// when all are full.</summary>
    public static Outcome<Event> GivePlaces(Session session)
    {
        ImmutableArray<SessionProject> projects = [.. session.Teams.Active];
        if (projects.IsEmpty)
        {
            return (Refusal)RefusalCode.NoProjects;
        }

        var placed = projects.SelectMany((project, at) => session.Teams.MembersOf(project).Select(seat => KeyValuePair.Create(seat, at)))
            .ToImmutableDictionary();
        ImmutableArray<SeatId> without = [.. session.People.Where(seat => !placed.ContainsKey(seat) && !session.Moderation.Removed.Contains(seat))];
        var all = Spread.Filled(placed, without, projects.Length);
        if (without.IsEmpty)
        {
            return Decisions.Nothing;
        }

        var largest = all.Values.CountBy(at => at).Max(team => team.Value);
        return new PlacesGiven(
            without.ToImmutableSortedDictionary(seat => seat.Value, seat => projects[all[seat]].Key, StringComparer.Ordinal),
            largest > session.Teams.PlacesEach ? largest : null);
    }

    private static Outcome<Event> Choose(Session session, ChooseProject ask, SeatId seat, DateTimeOffset at)
    {
        if (!IsOpen(session, ask.Step, at))
        {
            return (Refusal)RefusalCode.TeamsClosed;
        }

        var now = session.Teams.Of(seat)?.Key;
        return ask.Project is { } wanted && session.Teams.Find(wanted) is null ? RefusalCode.NoSuchProject.Refused()
            : now == ask.Project ? Decisions.Nothing
            : new ProjectChosen(seat, ask.Project);
    }

    private static Outcome<Event> Lead(Session session, TakeLead ask, SeatId seat)
    {
        if (session.Teams.Find(ask.Project) is not { } project || !Enum.IsDefined(ask.As))
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        var there = ask.As switch
        {
            TeamRole.Lead => project.Lead,
            TeamRole.CoLead => project.CoLead,
            _ => null,
        };
        return !session.Teams.HasPlace(project, seat) ? RefusalCode.NotYourProject.Refused()
            : project.RoleOf(seat) == ask.As ? Decisions.Nothing
            : there is not null ? RefusalCode.LeadTaken.Refused()
            : new LeadTaken(ask.Project, seat, ask.As);
    }
}
