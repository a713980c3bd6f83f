using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about projects and their teams.</summary>
public abstract record TeamEvent : Event
{
    private protected TeamEvent()
    {
    }
}

/// <summary>An idea is a project from now on.</summary>
/// <param name="Ideas">Those that it came from: the idea, and all that counted as it.</param>
/// <param name="Wordings">What they said.</param>
/// <param name="Builds">What was added to them.</param>
public sealed record ProjectMade(
    ProjectKey Project, string Title, ImmutableArray<IdeaKey> Ideas, ImmutableArray<string> Wordings, ImmutableArray<string> Builds) : TeamEvent;

public sealed record ProjectSetAside(ProjectKey Project, bool Aside) : TeamEvent;

/// <summary>People choose, or write.</summary>
/// <param name="Heads">How many people there were, when that decides how large teams are.</param>
/// <param name="Capacity">Of each team, if that was planned.</param>
public sealed record TeamsOpened(ActivityKey Step, int? Heads = null, int? Capacity = null) : TeamEvent;

public sealed record TeamsClosed(ActivityKey Step) : TeamEvent;

/// <summary>A seat chose this project, in place of its former one; it stands last in its line.</summary>
public sealed record ProjectChosen(SeatId Seat, ProjectKey? Project = null) : TeamEvent;

/// <summary>Who had no place was given one, by seat.</summary>
/// <param name="Most">How many each team holds since then, when all were full.</param>
public sealed record PlacesGiven(ImmutableSortedDictionary<string, ProjectKey> Seats, int? Most = null) : TeamEvent;

/// <summary>Who was given a place and has not chosen since is where it was before.</summary>
public sealed record PlacesTakenBack : TeamEvent;

/// <summary>What a seat is in its team.</summary>
public sealed record LeadTaken(ProjectKey Project, SeatId Seat, TeamRole As) : TeamEvent;

/// <summary>A field of the canvas reads so from now on; absent for fields that hold names, which lie beside the log.</summary>
public sealed record CanvasWritten(ProjectKey Project, CanvasField Field, string? Text = null) : TeamEvent;
