using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is going on in a place now: the current activity with what it holds.</summary>
public sealed record Scene(Activity? Activity, Board? Board = null, Ballot? Ballot = null, Poll? Poll = null, SignUp? SignUp = null, PitchQueue? Pitches = null, Rating? Rating = null,
    Selection? Selection = null, Matrix? Matrix = null, TeamStep? Team = null, ReviewRound? Review = null, Scan? Scan = null)
{
    public static Scene Of(Session session, PlaceKey place) => session.Current(place) switch
    {
        { Plan: CollectPlan } activity => new(activity, Board: session.Boards[activity.Key]),
        { Plan: BallotPlan } activity => new(activity, Ballot: session.Ballots[activity.Key]),
        { Plan: RatingPlan } activity => new(activity, Rating: session.Ratings[activity.Key]),
        { Plan: MatrixPlan } activity => new(activity, Matrix: session.Matrices[activity.Key]),
        { Plan: AskPlan } activity => new(activity, Poll: session.Polls[activity.Key]),
        { Plan: SignUpPlan } activity => new(activity, SignUp: session.SignUps[activity.Key]),
        { Plan: PitchesPlan } activity => new(activity, Pitches: session.Pitches[activity.Key]),
        { Plan: SelectionPlan } activity => new(activity, Selection: session.Selections[activity.Key]),
        { Plan: TeamsPlan or CanvasPlan } activity => new(activity, Team: session.Teams.Steps[activity.Key]),
        { Plan: ReviewPlan } activity => new(activity, Review: session.Reviews[activity.Key]),
        { Plan: ScanPlan or ScanResultPlan } activity => new(activity, Scan: ScanRules.ShownBy(session, activity) is { } scan ? session.Scans[scan] : null),
        var other => new(other),
    };

    /// <summary>The ideas on show, in the order of their keys: the board's, or those chosen from.</summary>
    public ImmutableSortedSet<IdeaKey> Ideas => Board?.Ring ?? Ballot?.Options ?? Rating?.Keys ?? Matrix?.Options ?? [];

    /// <summary>The ideas that phones may search and are dealt pages of.</summary>
    public ImmutableSortedSet<IdeaKey> Searched => Selection?.Stayed ?? Ideas;

    /// <summary>Whether this audience may see ideas of others whatever it was dealt: the facilitator may while people see only their own.</summary>
    public bool ShowsOthersTo(Audience audience) => Sight == Sight.All || audience.Kind == AudienceKind.Control;

    /// <summary>The board's ideas that the facilitator hid.</summary>
    public ImmutableSortedSet<IdeaKey> Hidden => Board?.Hidden ?? [];

    /// <summary>Whether phones are told here which ideas are their own.</summary>
    public bool HoldsOwn => Board is not null || Ballot is not null;

    /// <summary>Whether phones hold a dealt page instead.</summary>
    public bool Big => Board?.Big ?? Ballot?.Big ?? Rating is not null;

    /// <summary>The best of a result, as many as a phone can hold.</summary>
    public ImmutableHashSet<IdeaKey> Best => Ballot?.Best ?? Rating?.Best ?? [];

    /// <summary>What people see of each other's ideas here.</summary>
    public Sight Sight => Board?.Sight ?? Sight.All;

    /// <summary>The deals of this scene.</summary>
    public Deals Deals => Board?.Deals ?? Ballot?.Deals ?? Selection?.Deals ?? Deals.None;
}
