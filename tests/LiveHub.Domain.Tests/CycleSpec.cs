using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Given what happened to a learning cycle, when somebody asks, then this happens or is refused.</summary>
public sealed class CycleSpec
{
    public static readonly Who Owner = new(Role.Owner);

    private ulong _chance = 1;

    public Programme State { get; private set; } = Programme.None;

    public DateTimeOffset Now { get; set; } = Spec.Noon;

    public List<ProgrammeEvent> Log { get; } = [];

    public List<SideRow> Sides { get; } = [];

    /// <summary>A cycle that was just made.</summary>
    public static CycleSpec Made()
    {
        var spec = new CycleSpec();
        spec.Ask(Who.System, new CreateProgramme("cycle12345", "Acme", "en", "hash-owner"));
        return spec;
    }

    /// <summary>What a session tells, with so many projects, all of Ann's.</summary>
    public static Harvest Told(string session = "ABC234", int projects = 1, bool pitched = true, DateTimeOffset? ended = null) => new(
        session, "Learnathon 2026", 10, 30,
        [.. Enumerable.Range(1, projects).Select(n => new HarvestedProject(
            new($"{session}.p{n}"), Canvas(n), [new($"i{n}")], [Spec.Ann], pitched, 5, Spec.Ann))],
        [], [], [new(Spec.Ann, Role.Member, ["hash-ann"], "Ann")], Conducted.None, Spec.Noon, ended);

    public static Canvas Canvas(int n = 1) => Domain.Canvas.Empty
        .With(CanvasField.Title, $"Project {n}").With(CanvasField.GoalFrom, "12 days").With(CanvasField.GoalTo, "8 days")
        .With(CanvasField.GoalBy, "2027-04-01").With(CanvasField.GoalMeasure, "the queue").With(CanvasField.LearnWhat, "why it waits")
        .With(CanvasField.LearnNotice, "we can say it").With(CanvasField.TryWho, "Bea");

    /// <summary>Asks, and takes what comes of it.</summary>
    /// <returns>What happened.</returns>
    public ImmutableArray<ProgrammeEvent> Ask(Who who, ProgrammeCommand command)
    {
        var accepted = Assert.IsType<Outcome<ProgrammeEvent>.Accepted>(Decide(who, command));
        State = accepted.Sides.Aggregate(accepted.Events.Aggregate(State, ProgrammeState.Evolve), ProgrammeAside.Recall);
        Log.AddRange(accepted.Events);
        Sides.AddRange(accepted.Sides);
        return accepted.Events;
    }

    /// <summary>Asks, and takes what comes of it, if it was not refused.</summary>
    public bool Try(Who who, ProgrammeCommand command)
    {
        var accepted = Decide(who, command) is Outcome<ProgrammeEvent>.Accepted;
        if (accepted)
        {
            Ask(who, command);
        }

        return accepted;
    }

    public RefusalCode Refused(Who who, ProgrammeCommand command) =>
        Assert.IsType<Outcome<ProgrammeEvent>.Refused>(Decide(who, command)).Refusal.Code;

    private Outcome<ProgrammeEvent> Decide(Who who, ProgrammeCommand command) =>
        ProgrammeDecider.Decide(State, new(command, who, Now, new Chance(_chance++)));
}
