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

    /// <summary>Where people take part.</summary>
    public Venue Venue { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When people came to the first step of the day.</summary>
    public DateTimeOffset? FirstStepAt { get; init; }

    /// <summary>The learning cycle that it belongs to, if any.</summary>
    public CycleLink Cycle { get; init; } = CycleLink.None;

    /// <summary>The steps of the day, in order.</summary>
    public ImmutableList<Activity> Agenda { get; init; } = [];

    public ImmutableDictionary<PlaceKey, Place> Places { get; init; } =
        ImmutableDictionary<PlaceKey, Place>.Empty.Add(PlaceKey.Plenary, Place.Empty);

    public ImmutableDictionary<ActivityKey, Board> Boards { get; init; } = ImmutableDictionary<ActivityKey, Board>.Empty;

    public ImmutableDictionary<ActivityKey, Ballot> Ballots { get; init; } = ImmutableDictionary<ActivityKey, Ballot>.Empty;

    public ImmutableDictionary<ActivityKey, Rating> Ratings { get; init; } = ImmutableDictionary<ActivityKey, Rating>.Empty;

    public ImmutableDictionary<ActivityKey, Matrix> Matrices { get; init; } = ImmutableDictionary<ActivityKey, Matrix>.Empty;

    public ImmutableDictionary<ActivityKey, Poll> Polls { get; init; } = ImmutableDictionary<ActivityKey, Poll>.Empty;

    public ImmutableDictionary<ActivityKey, SignUp> SignUps { get; init; } = ImmutableDictionary<ActivityKey, SignUp>.Empty;

    public ImmutableDictionary<ActivityKey, PitchQueue> Pitches { get; init; } = ImmutableDictionary<ActivityKey, PitchQueue>.Empty;

    public ImmutableDictionary<ActivityKey, Selection> Selections { get; init; } = ImmutableDictionary<ActivityKey, Selection>.Empty;

    /// <summary>The projects, and who is in which team.</summary>
    public Teams Teams { get; init; } = Teams.None;

    public ImmutableDictionary<ActivityKey, ReviewRound> Reviews { get; init; } = ImmutableDictionary<ActivityKey, ReviewRound>.Empty;

    public ImmutableDictionary<ActivityKey, Scan> Scans { get; init; } = ImmutableDictionary<ActivityKey, Scan>.Empty;

    /// <summary>Its sponsors, and what they promise.</summary>
    public Sponsoring Sponsoring { get; init; } = Sponsoring.None;

    /// <summary>The page on show of each talk that was turned.</summary>
    public ImmutableDictionary<ActivityKey, int> TalkPages { get; init; } = ImmutableDictionary<ActivityKey, int>.Empty;

    /// <summary>Steps that Next passes over.</summary>
    public ImmutableHashSet<ActivityKey> Skipped { get; init; } = [];

    /// <summary>When people were at which step.</summary>
    public ImmutableDictionary<ActivityKey, Stay> Stays { get; init; } = ImmutableDictionary<ActivityKey, Stay>.Empty;

    /// <summary>When people came to which step for the first time.</summary>
    public ImmutableDictionary<ActivityKey, DateTimeOffset> Came { get; init; } = ImmutableDictionary<ActivityKey, DateTimeOffset>.Empty;

    /// <summary>When the day is to begin, if that was said.</summary>
    public DateTimeOffset? BeginsAt { get; init; }

    public ImmutableHashSet<SeatId> Seats { get; init; } = [];

    /// <summary>Everybody who has a seat, in the order in which they came: the first is person number 1.</summary>
    public ImmutableList<SeatId> People { get; init; } = [];

    public ImmutableDictionary<SeatId, int> Numbers { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    public ImmutableDictionary<ActivityKey, Breakout> Breakouts { get; init; } = ImmutableDictionary<ActivityKey, Breakout>.Empty;

    /// <summary>Steps with rooms, in the order in which these were made.</summary>
    public ImmutableList<ActivityKey> Formed { get; init; } = [];

    public ImmutableDictionary<PlaceKey, Room> Rooms { get; init; } = ImmutableDictionary<PlaceKey, Room>.Empty;

    /// <summary>What is done in rooms.</summary>
    public ImmutableDictionary<ActivityKey, Activity> InRooms { get; init; } = ImmutableDictionary<ActivityKey, Activity>.Empty;

    /// <summary>What the facilitator says to all.</summary>
    public Announcement? Said { get; init; }

    /// <summary>The number of the table at which somebody sits.</summary>
    public ImmutableDictionary<SeatId, int> Tables { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    /// <summary>Over how many tables all were spread, and those who come later are; null when they never were.</summary>
    public int? SpreadOver { get; init; }

    public ImmutableDictionary<IdeaKey, ActivityKey> BoardOfIdea { get; init; } = ImmutableDictionary<IdeaKey, ActivityKey>.Empty;

    /// <summary>What was added to ideas.</summary>
    public Builds Builds { get; init; } = Builds.None;

    public Moderation Moderation { get; init; } = Moderation.None;

    /// <summary>Thanks of people to each other.</summary>
    public Gratitude Thanks { get; init; } = Gratitude.None;

    public Wall Wall { get; init; } = Wall.None;

    /// <summary>Whether the facilitator ended the sharing of the report, and has not shared it since.</summary>
    public bool ReportClosed { get; init; }

    /// <summary>How often all links of the facilitator screen were ended for a new one.</summary>
    public int LinkRound { get; init; }

    /// <summary>How often all phones were taken the lead.</summary>
    public int PhoneRound { get; init; }

    /// <summary>Until when a phone may take up the offer to lead.</summary>
    public DateTimeOffset PairingUntil { get; init; }

    /// <summary>Screens elsewhere that ask to be the big screen, or were let in.</summary>
    public OtherScreens Screens { get; init; } = OtherScreens.None;

    public StageSound Sound { get; init; } = StageSound.None;

    /// <summary>Whether the sections can be read by a link.</summary>
    public bool Reading { get; init; }

    /// <summary>Which cards of check-ins people picked.</summary>
    public ImmutableDictionary<ActivityKey, Poll> Picks { get; init; } = ImmutableDictionary<ActivityKey, Poll>.Empty;

    /// <summary>How people felt at the close.</summary>
    public Taps Taps { get; init; } = Taps.None;

    /// <summary>Who ran which step, as far as that was said.</summary>
    public ImmutableDictionary<ActivityKey, RunBy> RanBy { get; init; } = ImmutableDictionary<ActivityKey, RunBy>.Empty;

    /// <summary>What the log must not hold: who is who, and who wrote what.</summary>
    public Aside Aside { get; init; } = Aside.Empty;

    public bool Exists => Code.Length > 0;

    public bool Ended => EndedAt is not null;

    public Place Plenary => Places[PlaceKey.Plenary];

    public Activity? ActivityOf(ActivityKey key) =>
        InRooms.TryGetValue(key, out var inRoom) ? inRoom : StepOf(key);

    /// <summary>A step of the agenda.</summary>
    public Activity? StepOf(ActivityKey key) => Agenda.Find(a => a.Key == key);

    /// <summary>The rooms of the step that is on; nulls when it has none.</summary>
    public (ActivityKey? Key, Breakout? Breakout) CurrentBreakout =>
        Plenary.Current is { } key && Breakouts.TryGetValue(key, out var breakout) ? (key, breakout) : default;

    public Room? RoomOf(ActivityKey breakout, int number) => Rooms.GetValueOrDefault(PlaceKey.Room(breakout, number));

    /// <summary>The room with this number of the step that is on.</summary>
    public Room? CurrentRoom(int number) => Plenary.Current is { } key ? RoomOf(key, number) : null;

    /// <summary>The rooms of a step, in the order of their numbers.</summary>
    public IEnumerable<Room> RoomsOf(ActivityKey breakout) =>
        Breakouts.TryGetValue(breakout, out var rooms) ? rooms.Rooms.Select(key => Rooms[key]) : [];

    /// <summary>The copy on the main board of an idea that stands on a board of a room.</summary>
    public IdeaKey? CopyOf(ActivityKey board, IdeaKey idea) =>
        InRooms.TryGetValue(board, out var inRoom) && Rooms.TryGetValue(inRoom.Place, out var room)
            ? Boards[room.Breakout].CopyOf(idea)
            : null;

    /// <summary>The person with this number.</summary>
    public SeatId? PersonAt(int number) => number > 0 && number <= People.Count ? People[number - 1] : null;

    /// <summary>Where somebody is: in its room while that is open, else in the plenary.</summary>
    public PlaceKey PlaceOf(SeatId seat) =>
        CurrentBreakout is (_, { Phase: BreakoutPhase.Open } breakout) && breakout.Placed.TryGetValue(seat, out var room)
        && !Rooms[room].Closed && !Ended
            ? room
            : PlaceKey.Plenary;

    /// <summary>The place that an audience looks at.</summary>
    public PlaceKey PlaceOf(Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => PlaceOf(new SeatId(audience.Key)),
        AudienceKind.Host => CurrentBreakout is (_, { Phase: BreakoutPhase.Open }) && int.TryParse(audience.Key, out var number)
            && CurrentRoom(number) is { Closed: false } room && !Ended ? room.Key : PlaceKey.Plenary,
        _ => Places.ContainsKey(new(audience.Key)) ? new(audience.Key) : PlaceKey.Plenary,
    };

    /// <summary>Where a person sits, if it sits at a numbered table.</summary>
    public int? TableOf(SeatId seat) => Tables.TryGetValue(seat, out var table) ? table : null;

    /// <summary>The page of a talk that is on show: never beyond its last.</summary>
    public int PageOf(ActivityKey talk) => Math.Min(
        TalkPages.GetValueOrDefault(talk), Math.Max(0, (ActivityOf(talk)?.Plan as TalkPlan)?.Pages.Length - 1 ?? 0));

    /// <summary>Which cards of a check-in people picked.</summary>
    public Poll PicksOf(ActivityKey checkIn) => Picks.GetValueOrDefault(checkIn, Poll.Empty);

    /// <summary>The activity that a pitch belongs to.</summary>
    public ActivityKey? PitchesOf(PitchKey pitch)
    {
        foreach (var (key, queue) in Pitches)
        {
            if (queue.Pitches.ContainsKey(pitch))
            {
                return key;
            }
        }

        return null;
    }

    public Activity? Current(PlaceKey place) => Places[place].Current is { } key ? ActivityOf(key) : null;
}

/// <summary>Where people are: what is going on there, and its timer.</summary>
/// <param name="Before">What was there before, as it was left: for taking the last step back.</param>
/// <param name="Shown">The photo that lies over it, until it is taken away or people move on.</param>
/// <param name="Cover">What lies over its big screen, as long.</param>
public sealed record Place(ActivityKey? Current, Timer? Timer, Left? Before = null, IdeaKey? Shown = null, StageCover? Cover = null)
{
    public static readonly Place Empty = new(null, null);
}

/// <summary>What the facilitator says to all, and since when.</summary>
public sealed record Announcement(string Text, DateTimeOffset At);

/// <summary>How a place was when people moved on.</summary>
/// <param name="Activity">Where they were; null is the lobby.</param>
/// <param name="WasOpen">Whether moving on closed it.</param>
public sealed record Left(DateTimeOffset At, ActivityKey? Activity, bool WasOpen, Timer? Timer);

/// <summary>How long people were at a step.</summary>
/// <param name="Since">When they came the last time; null when they are elsewhere.</param>
/// <param name="Before">What they spent there on earlier visits.</param>
public sealed record Stay(DateTimeOffset? Since, TimeSpan Before);
