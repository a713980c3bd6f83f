namespace LiveHub.Domain;

/// <summary>What the facilitator does with projects and their teams.</summary>
public abstract record TeamCommand : FacilitatorCommand
{
    private protected TeamCommand()
    {
    }
}

/// <summary>Makes an idea a project.</summary>
/// <param name="Another">Whether a second team is to take an idea that is a project already.</param>
public sealed record MakeProject(IdeaKey Idea, bool Another = false) : TeamCommand;

/// <summary>Makes the best of a step that has a result projects, as far as they are none yet.</summary>
public sealed record MakeProjects(ActivityKey Of, int Top) : TeamCommand;

/// <summary>Takes a project from everybody's sight, with its team and its canvas, or gives it back.</summary>
public sealed record SetProjectAside(ProjectKey Project, bool Aside) : TeamCommand;

/// <summary>Lets people choose projects, or write in their canvas (again).</summary>
public sealed record OpenTeams(ActivityKey Step) : TeamCommand;

public sealed record CloseTeams(ActivityKey Step) : TeamCommand;

/// <summary>Gives everybody without a place one, where the fewest are.</summary>
public sealed record GivePlaces : TeamCommand;

/// <summary>Takes the places back that were given last.</summary>
public sealed record TakePlacesBack : TeamCommand;

/// <summary>What people do about the team that they are in.</summary>
public abstract record TeamMemberCommand : ParticipantCommand
{
    private protected TeamMemberCommand()
    {
    }
}

/// <summary>Chooses a project in place of the one chosen before; none gives the place back.</summary>
public sealed record ChooseProject(ActivityKey Step, ProjectKey? Project = null) : TeamMemberCommand;

/// <summary>Leads one's project, stands beside who leads it, or no longer.</summary>
public sealed record TakeLead(ProjectKey Project, TeamRole As) : TeamMemberCommand;

/// <summary>Writes in one field of a project's canvas; by its members, by a host, by the facilitator.</summary>
/// <param name="Was">What the writer saw there: if it is something else by now, nothing is written over.</param>
public sealed record WriteCanvas(ProjectKey Project, CanvasField Field, string? Text = null, string? Was = null) : CommonCommand;

/// <summary>What somebody is in a team. Stored names: add, never rename.</summary>
public enum TeamRole
{
    Member,
    Lead,
    CoLead,
}
