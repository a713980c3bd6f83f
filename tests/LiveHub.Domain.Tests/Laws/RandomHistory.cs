using System.Collections.Immutable;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>A seeded history of a session: people, facilitator and time ask whatever comes to mind, much of it wrong.</summary>
public sealed partial class RandomHistory
{
    private readonly Random _dice;
    private readonly Random _links;
    private readonly SeatId[] _seats;
    private readonly Spec _spec = new();
    private int _late;
    private int _texts;

    public RandomHistory(int seed, int seats = 6)
    {
        Seed = seed;
        _dice = new Random(seed);
        _links = new Random(seed);
        _screens = new Random(seed);
        _seats = [.. Enumerable.Range(0, seats).Select(i => new SeatId($"seatsecret{i}x"))];
        _spec.Ask(Who.System, new CreateSession("ABC234", "Day", "en", StartingPoint.IdeaRound, "hashf", "hashs", Programme: HasCycle ? "cycle12345" : null));
        foreach (var seat in _seats)
        {
            _spec.Ask(Who.System, new TakeSeat(seat, "hash" + seat, _dice.Next(2) == 0 ? "Namex" + _dice.Next(9) : null));
        }

        if (HasCycle)
        {
            BeginCycle();
        }

        if (HasScan)
        {
            BeginScan();
        }
    }

    public int Seed { get; }

    public Spec Spec => _spec;

    public IReadOnlyList<SeatId> Seats => _seats;

    /// <summary>The next thing that somebody asks.</summary>
    public (Who Who, Command Command) Next()
    {
        if (_screens.Next(80) == 0)
        {
            return OfScreens();
        }

        var (who, command) = Wish();
        return _links.Next(60) == 0
            ? (Who.System, _links.Next(2) == 0 ? new OfferPairing($"hashoffer{_links.Next(3)}") : new PairPhone($"hashoffer{_links.Next(3)}", $"hashphone{_links.Next(9)}"))
            : _links.Next(200) == 0 ? (Who.Facilitator with { Round = _spec.State.LinkRound }, new UnpairPhones())
            : _links.Next(80) == 0
            ? (Who.System, new GiveLink($"hashlink{_links.Next(30)}", _links.Next(3) == 0 ? Role.Owner : Role.Facilitator, _links.Next(2) == 0))
            : who == Who.Facilitator && _links.Next(20) > 0 ? (who with { Round = _spec.State.LinkRound }, command)
            : (who, command);
    }

    private (Who Who, Command Command) Wish()
    {
        _spec.Now += TimeSpan.FromMilliseconds(_dice.Next(0, 4_000));
        if (SessionDecider.Instance.Due(_spec.State) is { } due && due.At <= _spec.Now)
        {
            return (Who.System, due.Command);
        }

        if (HasCycle && _dice.Next(2) == 0)
        {
            return OfCycle();
        }

        if (HasScan && _dice.Next(3) == 0)
        {
            return OfScans();
        }

        if (IsChoosing())
        {
            return Choosing();
        }

        if (Themed() is { } themed)
        {
            return themed;
        }

        if (_dice.Next(4) == 0)
        {
            return InRooms();
        }

        if (_dice.Next(5) == 0)
        {
            return OnBoards();
        }

        if (Seed % 7 == 2 && _dice.Next(4) == 0)
        {
            return Personal();
        }

        if (Seed % 7 == 4 && _dice.Next(3) == 0)
        {
            return Learning();
        }

        if (_dice.Next(60) == 0)
        {
            var late = new SeatId($"seatsecretlate{_late++}x");
            return (Who.System, new TakeSeat(late, "hash" + late, Maybe("Namex" + _late), Maybe("hashpass")));
        }

        if (_dice.Next(12) == 0)
        {
            return Moderating();
        }

        return _dice.Next(10) < 7 ? Person(Pick(_seats)) : (Who.Facilitator, ByFacilitator());
    }

    private (Who Who, Command Command) Person(SeatId seat) => (Who.Participant(seat), _dice.Next(20) switch
    {
        8 or 9 => ByChooser(),
        3 => ChoiceByPerson(),
        0 => new GiveFeedback(Pitch(), Maybe(Said(seat)), Maybe(Said(seat))),
        1 => new JoinPitch(Pitch(), _dice.Next(3) > 0),
        2 => AtTable(),
        4 => new SupportIdea(Idea(), _dice.Next(3) > 0),
        _ => ByPerson(),
    });

    private Command ByPerson() => _dice.Next(23) switch
    {
        < 4 => new SendIdea(Activity(), Text(), Maybe(_dice.Next(-1, 4))),
        4 => new EditIdea(Idea(), Text(), Maybe(_dice.Next(3))),
        5 => new DeleteIdea(Idea()),
        6 => new SayDone(Activity(), _dice.Next(2) == 0),
        7 => new DealIdeas(Activity()),
        8 => new GiveName(_dice.Next(2) == 0 ? "" : "Namex" + _dice.Next(9)),
        9 => new TakeBackDot(Activity(), Idea()),
        10 or 11 => new AnswerPoll(Activity(), _dice.Next(3) == 0 ? [_dice.Next(-1, 4), _dice.Next(3)] : [_dice.Next(3)]),
        12 or 13 => new BackQuestion(Idea(), _dice.Next(3) > 0),
        15 or 16 => new ChooseWorkshop(Activity(), _dice.Next(4) == 0 ? null : _dice.Next(-1, 3)),
        19 => new ChooseTable(Maybe(_dice.Next(-1, 9))),
        20 or 22 => new SendIdea(Activity(), Text(), Maybe(_dice.Next(-1, 4)), Picture()),
        21 => FromPaper(),
        14 => new KeepNote(Activity(), _dice.Next(-1, 3), "Notex" + _dice.Next(9)),
        _ => new PlaceDot(Activity(), Idea()),
    };

    private Command ByFacilitator() => _dice.Next(18) switch
    {
        0 => OfPitches(),
        1 => OfRating(),
        2 => OfSelection(),
        3 => ChoiceByFacilitator(),
        4 or 5 => OfGroups(),
        _ => OfDay(),
    };

    private Command OfPitches() => _dice.Next(16) switch
    {
        < 3 => new AddPitch(Activity(), Text(), Maybe("Presenterx")),
        3 => new ChangePitch(Pitch(), Text(), Maybe("Presenterx")),
        4 => new RemovePitch(Pitch()),
        5 => new MovePitch(Pitch(), _dice.Next(3) == 0 ? null : Pitch()),
        6 => new FillPitches(Activity(), Vote(), _dice.Next(0, 4)),
        < 11 => new BeginPitch(Pitch()),
        < 14 => new AskFeedback(Pitch()),
        _ => new EndFeedback(Pitch()),
    };

    private Command OfDay() => _dice.Next(104) switch
    {
        < 10 => new Go(Activity()),
        < 16 => new OpenVoting(Activity(), Maybe(_dice.Next(0, 9)), Maybe(_dice.Next(0, 4)), (LiveResults)_dice.Next(3)),
        < 19 => new CloseVoting(Activity()),
        < 23 => new RevealResults(Activity()),
        < 26 => new OpenRunOff(Activity(), _dice.Next(0, 5)),
        < 31 => new OpenBoard(Activity()),
        < 33 => new CloseBoard(Activity()),
        < 37 => new StartTimer(_dice.Next(0, 40)),
        < 39 => new PauseTimer(),
        < 41 => new ResumeTimer(),
        < 43 => new AddTime(_dice.Next(0, 60)),
        < 45 => new StopTimer(),
        < 48 => new AddActivity(Plan(), Activity()),
        < 52 => new ChangeActivity(Activity(), Plan()),
        < 54 => new RemoveActivity(Activity()),
        < 56 => new RenameSession(Text()),
        < 58 => new UnshareReport(),
        58 when _dice.Next(5) == 0 => new EndSession(),
        < 61 => new MoveActivity(Activity(), _dice.Next(4) == 0 ? null : Activity()),
        61 => new SkipActivity(Activity(), _dice.Next(2) == 0),
        62 => new AdjustMinutes(ImmutableSortedDictionary<string, int>.Empty.Add(Activity().Value, _dice.Next(0, 40))),
        63 => new PlanDay(_dice.Next(3) == 0 ? null : _dice.Next(9_000_000)),
        < 68 => new TakeBackStep(Activity()),
        < 70 => new AskNow(Plan()),
        < 73 => new ReturnFrom(Activity()),
        < 75 => new TurnPage(Activity(), _dice.Next(-1, 3)),
        < 78 => new OpenPoll(Activity()),
        78 => new ClosePoll(Activity()),
        < 81 => new RevealPoll(Activity()),
        83 => new OpenSignUp(Activity()),
        84 => new CloseSignUp(Activity()),
        87 => new SetVenue((Venue)_dice.Next(3), _dice.Next(3) == 0 ? null : "Hallx", "Secretx" + _dice.Next(3)),
        85 => new SpreadTables(_dice.Next(0, 5)),
        86 => new SpreadTables(_dice.Next(60, 67)),
        >= 100 => new ShowPicture(_dice.Next(4) == 0 ? null : Photo()),
        >= 98 => FromPaper(),
        97 => new HideWord(Activity(), Word(), _dice.Next(3) > 0),
        >= 90 => new HideIdea(Idea(), _dice.Next(3) > 0),
        < 83 => new MarkAnswered(Idea(), _dice.Next(3) > 0),
        _ => new Go(Activity()),
    };

    private ActivityPlan Plan() => _dice.Next(21) switch
    {
        17 or 18 => Rated(),
        19 or 20 => ChoicePlan(),
        13 or 14 => new BreakoutPlan
        {
            Question = Text(),
            By = (RoomsBy)_dice.Next(7),
            Rooms = Maybe(_dice.Next(2, 4)),
            Capacity = Maybe(2),
            Topics = Activity(),
            ShowsNames = _dice.Next(3) == 0,
            Columns = _dice.Next(2) == 0 ? [] : ["A", "B"],
        },
        15 or 16 => new SelectionPlan { Question = Text(), Of = Activity(), Marks = _dice.Next(1, 4), Keep = Maybe(2) },
        < 3 => new BoardPlan { Question = Text(), Columns = _dice.Next(2) == 0 ? [] : ["A", "B"], ShowsNames = _dice.Next(3) == 0, IdeasEach = 50 },
        3 => new CheckInPlan { Question = Text(), Notes = new(Say: "Privatex") },
        4 => new PollPlan { Question = Text(), Options = ["Yes", "No", "Both"], Several = _dice.Next(2) == 0, Live = (LiveResults)_dice.Next(3) },
        5 => new ConsentPlan { Question = Text(), Live = (LiveResults)_dice.Next(3), Part = AgendaPart.Perform },
        6 => new QuestionsPlan { Question = Text(), ShowsNames = _dice.Next(3) == 0, Instruction = "Ask away" },
        7 => new ReflectionPlan { Question = Text(), Columns = ["What did I learn?", "What next?"], Minutes = 10 },
        8 => new TalkPlan { Question = Text(), Pages = [new("# One"), new("Two", "AAAAAAAAAAAAAAAAAAAAAA", "A chart")], Part = AgendaPart.Learn },
        10 => new SignUpPlan { Question = Text(), Workshops = [new("Systems", 2, "Room 1"), new("Mastery", 1)] },
        11 or 12 => new PitchesPlan { Question = Text(), Seconds = 60, FeedbackSeconds = 20, ClosesAtZero = _dice.Next(4) > 0 },
        9 => _dice.Next(2) == 0 ? new BreakPlan { Question = Text(), Minutes = 15 } : new ResultsPlan { Question = Text() },
        _ => new BallotPlan { Question = Text(), Of = Activity(), Live = (LiveResults)_dice.Next(3), ClosesAtZero = _dice.Next(2) == 0 },
    };
}
