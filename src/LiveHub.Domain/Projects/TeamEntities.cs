using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A project as others see it; `project/K`.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="People">Those who have a place.</param>
/// <param name="Filled">How many of the fields are there that it needs before it may be pitched.</param>
public sealed record ProjectEntity(int At, string Title, int People, int Filled)
{
    public int? Waiting { get; init; }

    /// <summary>Absent before anybody could choose.</summary>
    public int? Places { get; init; }

    /// <summary>Whether it has a lead.</summary>
    public bool? Led { get; init; }

    public bool? CoLed { get; init; }

    /// <summary>For the facilitator: whether it was set aside, the idea that it came from, and the fields that it still needs.</summary>
    public bool? Aside { get; init; }

    public string? Idea { get; init; }

    public ImmutableArray<CanvasField>? Missing { get; init; }
}

/// <summary>The team that one person chose.</summary>
/// <param name="Waits">Its place among those who wait, from 1; absent when it has a place.</param>
/// <param name="As">Absent for who leads nothing.</param>
/// <param name="Names">Of the others who have a place and show one.</param>
public sealed record OwnTeamEntity(string Project, int? Waits = null, TeamRole? As = null, ImmutableArray<string>? Names = null);

/// <summary>Where a project came from: what its ideas said, and what was added to them.</summary>
public sealed record OriginEntity(ImmutableArray<string> Wordings, ImmutableArray<string>? Builds = null);

/// <summary>What is usual for as many people as there are: how many projects, people in a team, pitches for all.</summary>
/// <param name="Given">How many were given a place last, which can be taken back.</param>
public sealed record TeamSizesEntity(int Projects, int Least, int Most, int OnStage, int? Given = null);

/// <summary>The goals of a project that is pitched: from A to B by a day, measured by what; and what it is to teach.</summary>
public sealed record GoalsEntity(string From, string To, string By, string Measure, string Learn, string Notice);
