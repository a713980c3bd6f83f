using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One live event: everything its log says, and what its side rows add.</summary>
public sealed record Session
{
    public static readonly Session None = new();

    public string Code { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The language of the big screen and of exports: "en" or "nl".</summary>
    public string Language { get; init; } = "en";

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The steps of the day, in order.</summary>
    public ImmutableList<Activity> Agenda { get; init; } = [];

    public ImmutableDictionary<PlaceKey, Place> Places { get; init; } =
        ImmutableDictionary<PlaceKey, Place>.Empty.Add(PlaceKey.Plenary, Place.Empty);

    public ImmutableDictionary<ActivityKey, Board> Boards { get; init; } = ImmutableDictionary<ActivityKey, Board>.Empty;

    public ImmutableDictionary<ActivityKey, Ballot> Ballots { get; init; } = ImmutableDictionary<ActivityKey, Ballot>.Empty;

    public ImmutableHashSet<SeatId> Seats { get; init; } = [];

    public ImmutableDictionary<IdeaKey, ActivityKey> BoardOfIdea { get; init; } = ImmutableDictionary<IdeaKey, ActivityKey>.Empty;

    /// <summary>What the log must not hold: who is who, and who wrote what.</summary>
    public Aside Aside { get; init; } = Aside.Empty;

    public bool Exists => Code.Length > 0;

    public bool Ended => EndedAt is not null;

    public Place Plenary => Places[PlaceKey.Plenary];

    public Activity? ActivityOf(ActivityKey key) => Agenda.Find(a => a.Key == key);

    public Activity? Current(PlaceKey place) => Places[place].Current is { } key ? ActivityOf(key) : null;
}

/// <summary>Where people are: what is going on there, and its timer.</summary>
public sealed record Place(ActivityKey? Current, Timer? Timer)
{
    public static readonly Place Empty = new(null, null);
}
