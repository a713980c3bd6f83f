namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that projects have.</summary>
public sealed partial class RandomHistory
{
    /// <summary>What is asked of projects, by people, hosts and the facilitator.</summary>
    private (Who Who, Command Command) Teaming() => _dice.Next(30) switch
    {
        0 => (Who.Facilitator, new MakeProjects(Activity(), _dice.Next(0, 4))),
        1 or 2 => (Who.Facilitator, new MakeProject(Near(), _dice.Next(4) == 0)),
        3 => (Who.Facilitator, new SetProjectAside(Project(), _dice.Next(3) == 0)),
        4 => (Who.Facilitator, _dice.Next(3) == 0 ? new CloseTeams(Activity()) : new OpenTeams(Activity())),
        5 => (Who.Facilitator, _dice.Next(3) == 0 ? new TakePlacesBack() : new GivePlaces()),
        6 => (Who.Facilitator, new AddActivity(TeamPlan())),
        7 => (Who.Facilitator, new Go(TeamStep())),
        8 => (Who.Facilitator, new PitchProject(Activity(), Project())),
        9 => (Who.Facilitator, new FillPitches(Activity(), TeamStep(), _dice.Next(0, 4))),
        < 16 => (Who.Participant(Pick(_seats)), new ChooseProject(Activity(), _dice.Next(6) == 0 ? null : Project())),
        < 19 => (Who.Participant(Pick(_seats)), new TakeLead(Project(), (TeamRole)_dice.Next(3))),
        19 => (Somebody(), Writes()),
        20 => (Who.Participant(Pick(_seats)), new GiveName("Namex" + _dice.Next(9))),
        _ => Member(),
    };

    private ActivityPlan TeamPlan() => _dice.Next(4) switch
    {
        3 => new ResultsPlan { Question = Text() },
        0 => new CanvasPlan { Question = Text(), ClosesAtZero = _dice.Next(2) == 0 },
        1 => new PitchesPlan { Question = Text(), Seconds = 60, FeedbackSeconds = 20 },
        _ => new TeamsPlan { Question = Text(), Capacity = Maybe(_dice.Next(1, 3)) },
    };

    private (Who Who, Command Command) Member()
    {
        var seat = Pick(_seats);
        var write = Writes();
        return (Who.Participant(seat), write with { Project = _spec.State.Teams.Of(seat)?.Key ?? write.Project });
    }

    private WriteCanvas Writes()
    {
        var (project, field) = (Project(), _dice.Next(3) == 0 ? (CanvasField)_dice.Next(0, 19) : Canvas.Needed[_dice.Next(Canvas.Needed.Length)]);
        var was = _spec.State.Teams.Projects.GetValueOrDefault(project)?.Canvas[field];
        return new(project, field, Canvas.Days.Contains(field) ? "2026-12-01" : Text(), _dice.Next(5) == 0 ? "Something else" : was);
    }

    private ActivityKey TeamStep() =>
        _spec.State.Agenda.Find(step => step.Plan is TeamsPlan or CanvasPlan or ResultsPlan && _dice.Next(2) == 0)?.Key ?? Activity();

    private ProjectKey Project() =>
        _spec.State.Teams.Order.IsEmpty || _dice.Next(30) == 0 ? new("none") : Pick(_spec.State.Teams.Order);
}
