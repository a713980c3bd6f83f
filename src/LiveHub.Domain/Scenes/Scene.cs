using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is going on in a place now: the current activity with its board or ballot.</summary>
public sealed record Scene(Activity? Activity, Board? Board, Ballot? Ballot)
{
    public static Scene Of(Session session, PlaceKey place) => session.Current(place) switch
    {
        { Plan: BoardPlan } activity => new(activity, session.Boards[activity.Key], null),
        { Plan: BallotPlan } activity => new(activity, null, session.Ballots[activity.Key]),
        var other => new(other, null, null),
    };

    /// <summary>The ideas on show, in the order of their keys: the board's, or the ballot's options.</summary>
    public ImmutableSortedSet<IdeaKey> Ideas => Board?.Ring ?? Ballot?.Options ?? [];

    /// <summary>Whether phones hold a dealt page instead.</summary>
    public bool Big => Board?.Big ?? Ballot?.Big ?? false;

    /// <summary>The deals of this scene.</summary>
    public Deals Deals => Board?.Deals ?? Ballot?.Deals ?? Deals.None;
}
