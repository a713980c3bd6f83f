using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The projects of a session, and who is in which team.</summary>
public sealed record Teams
{
    public static readonly Teams None = new();

    /// <summary>All of them, in the order in which they were made.</summary>
    public ImmutableList<ProjectKey> Order { get; init; } = [];

    public ImmutableDictionary<ProjectKey, SessionProject> Projects { get; init; } = ImmutableDictionary<ProjectKey, SessionProject>.Empty;

    /// <summary>The steps in which people choose or write.</summary>
    public ImmutableDictionary<ActivityKey, TeamStep> Steps { get; init; } = ImmutableDictionary<ActivityKey, TeamStep>.Empty;

    public ImmutableDictionary<SeatId, ProjectKey> Chosen { get; init; } = ImmutableDictionary<SeatId, ProjectKey>.Empty;

    /// <summary>How many people there were when they began to choose.</summary>
    public int? Heads { get; init; }

    /// <summary>Of each team, if that was planned.</summary>
    public int? Capacity { get; init; }

    /// <summary>How many each team holds since places were given, when all were full.</summary>
    public int? Stretched { get; init; }

    /// <summary>Who was given a place and has not chosen since, with what it had chosen before.</summary>
    public ImmutableDictionary<SeatId, ProjectKey?> Given { get; init; } = ImmutableDictionary<SeatId, ProjectKey?>.Empty;

    /// <summary>Those that were not set aside.</summary>
    public IEnumerable<SessionProject> Active => Order.Select(key => Projects[key]).Where(project => !project.Aside);

    /// <summary>How many find a place in each project; null before anybody could choose.</summary>
    public int? PlacesEach => Usual is { } usual ? Math.Max(usual, Stretched ?? 0) : null;

    public SessionProject? Find(ProjectKey key) => Projects.TryGetValue(key, out var project) && !project.Aside ? project : null;

    /// <summary>The project that somebody chose, whether it has a place there or waits.</summary>
    public SessionProject? Of(SeatId seat) => Chosen.TryGetValue(seat, out var key) ? Find(key) : null;

    /// <summary>Its place among those who wait, from 1; null when it has a place, or did not choose this project.</summary>
    public int? WaitsFor(SessionProject project, SeatId seat) =>
        PlacesEach is { } places && project.Line.IndexOf(seat) + 1 - places is > 0 and var waits ? waits : null;

    public bool HasPlace(SessionProject project, SeatId seat) => project.Line.Contains(seat) && WaitsFor(project, seat) is null;

    /// <summary>Those of a project who have a place.</summary>
    public IEnumerable<SeatId> MembersOf(SessionProject project) => project.Line.Take(PlacesEach ?? int.MaxValue);

    public bool Holds(IdeaKey idea) => Projects.Values.Any(project => project.Ideas.Contains(idea));

    public bool IsOpen(ActivityKey step) => Steps.TryGetValue(step, out var there) && there.Open;

    private int? Usual => Capacity ?? (Heads is { } heads ? TeamSizes.Capacity(heads, Active.Count()) : null);

    public Teams With(ProjectKey key, Func<SessionProject, SessionProject> change) =>
        Projects.TryGetValue(key, out var project) ? this with { Projects = Projects.SetItem(key, change(project)) } : this;
}

/// <summary>One project while its session lasts.</summary>
/// <param name="Canvas">With names as far as they are known.</param>
/// <param name="Ideas">Those that it came from.</param>
public sealed record SessionProject(
    ProjectKey Key, Canvas Canvas, ImmutableArray<IdeaKey> Ideas, ImmutableArray<string> Wordings, ImmutableArray<string> Builds)
{
    /// <summary>Who chose it, in the order in which they did: the first have a place, the rest wait.</summary>
    public ImmutableList<SeatId> Line { get; init; } = [];

    public SeatId? Lead { get; init; }

    public SeatId? CoLead { get; init; }

    public bool Aside { get; init; }

    /// <summary>Who wanted to help with its ideas when it was made.</summary>
    public ImmutableHashSet<SeatId> Offered { get; init; } = [];

    public TeamRole RoleOf(SeatId seat) => Lead == seat ? TeamRole.Lead : CoLead == seat ? TeamRole.CoLead : TeamRole.Member;

    public SessionProject With(SeatId seat, TeamRole role) => this with
    {
        Lead = role == TeamRole.Lead ? seat : Lead == seat ? null : Lead,
        CoLead = role == TeamRole.CoLead ? seat : CoLead == seat ? null : CoLead,
    };

    public SessionProject Without(SeatId seat) => With(seat, TeamRole.Member) with { Line = Line.Remove(seat) };
}

/// <summary>A step in which people choose or write.</summary>
public sealed record TeamStep(bool Open = false, bool WasOpened = false);
