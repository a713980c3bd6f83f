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

    /// <summary>Whether its people are simulated.</summary>
    public bool Rehearsal { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The steps of the day, in order.</summary>
    public ImmutableList<Activity> Agenda { get; init; } = [];

    public ImmutableDictionary<PlaceKey, Place> Places { get; init; } =
        ImmutableDictionary<PlaceKey, Place>.Empty.Add(PlaceKey.Plenary, Place.Empty);

    public ImmutableDictionary<ActivityKey, Board> Boards { get; init; } = ImmutableDictionary<ActivityKey, Board>.Empty;

    public ImmutableDictionary<ActivityKey, Ballot> Ballots { get; init; } = ImmutableDictionary<ActivityKey, Ballot>.Empty;

    public ImmutableDictionary<ActivityKey, Poll> Polls { get; init; } = ImmutableDictionary<ActivityKey, Poll>.Empty;

    public ImmutableDictionary<ActivityKey, SignUp> SignUps { get; init; } = ImmutableDictionary<ActivityKey, SignUp>.Empty;

    /// <summary>The page on show of each talk that was turned.</summary>
    public ImmutableDictionary<ActivityKey, int> TalkPages { get; init; } = ImmutableDictionary<ActivityKey, int>.Empty;

    /// <summary>Steps that Next passes over.</summary>
    public ImmutableHashSet<ActivityKey> Skipped { get; init; } = [];

    /// <summary>When people were at which step.</summary>
    public ImmutableDictionary<ActivityKey, Stay> Stays { get; init; } = ImmutableDictionary<ActivityKey, Stay>.Empty;

    /// <summary>When the day is to begin, if that was said.</summary>
    public DateTimeOffset? BeginsAt { get; init; }

    public ImmutableHashSet<SeatId> Seats { get; init; } = [];

    public ImmutableDictionary<IdeaKey, ActivityKey> BoardOfIdea { get; init; } = ImmutableDictionary<IdeaKey, ActivityKey>.Empty;

    /// <summary>What the log must not hold: who is who, and who wrote what.</summary>
    public Aside Aside { get; init; } = Aside.Empty;

    public bool Exists => Code.Length > 0;

    public bool Ended => EndedAt is not null;

    public Place Plenary => Places[PlaceKey.Plenary];

    public Activity? ActivityOf(ActivityKey key) => Agenda.Find(a => a.Key == key);

    /// <summary>The page of a talk that is on show: never beyond its last.</summary>
    public int PageOf(ActivityKey talk) => Math.Min(
        TalkPages.GetValueOrDefault(talk), Math.Max(0, (ActivityOf(talk)?.Plan as TalkPlan)?.Pages.Length - 1 ?? 0));

    public Activity? Current(PlaceKey place) => Places[place].Current is { } key ? ActivityOf(key) : null;
}

/// <summary>Where people are: what is going on there, and its timer.</summary>
/// <param name="Before">What was there before, as it was left: for taking the last step back.</param>
/// <param name="Shown">The photo that lies over it, until it is taken away or people move on.</param>
public sealed record Place(ActivityKey? Current, Timer? Timer, Left? Before = null, IdeaKey? Shown = null)
{
    public static readonly Place Empty = new(null, null);
}

/// <summary>How a place was when people moved on.</summary>
/// <param name="Activity">Where they were; null is the lobby.</param>
/// <param name="WasOpen">Whether moving on closed it.</param>
public sealed record Left(DateTimeOffset At, ActivityKey? Activity, bool WasOpen, Timer? Timer);

/// <summary>How long people were at a step.</summary>
/// <param name="Since">When they came the last time; null when they are elsewhere.</param>
/// <param name="Before">What they spent there on earlier visits.</param>
public sealed record Stay(DateTimeOffset? Since, TimeSpan Before);
