namespace LiveHub.Domain;

/// <summary>Every bound that people can meet; over one is a refusal in words. Texts are counted in readers'
/// characters.</summary>
public static class Limits
{
    public const int Title = 120;
    public const int Question = 200;
    public const int Column = 40;
    public const int Columns = 6;
    public const int Name = 60;
    public const int Idea = 280;

    /// <summary>Ideas that count as one.</summary>
    public const int GroupIdeas = 60;

    /// <summary>A word of a check-in.</summary>
    public const int Word = 30;

    /// <summary>A note that somebody keeps for itself.</summary>
    public const int Note = 2_000;

    /// <summary>What somebody promises itself.</summary>
    public const int Pledge = 280;

    /// <summary>A thank-you, those of one person, and those that the big screen shows.</summary>
    public const int Thanks = 200;
    public const int ThanksEach = 20;
    public const int ThanksShown = 60;

    /// <summary>What participants are told to do.</summary>
    public const int Instruction = 300;

    /// <summary>Each of the facilitator's notes on a step.</summary>
    public const int StepNote = 1_000;

    /// <summary>An answer of a poll.</summary>
    public const int Answer = 80;

    /// <summary>Answers of a poll.</summary>
    public const int Answers = 12;

    /// <summary>Cards of a check-in, and what one of them stands for.</summary>
    public const int FewestCards = 2;
    public const int Cards = 8;
    public const int CardText = 200;

    /// <summary>Best practices of a learning cycle, and each of their texts.</summary>
    public const int Practices = 500;
    public const int PracticeText = 1_000;

    /// <summary>Workshops side by side.</summary>
    public const int Workshops = 12;

    /// <summary>Rooms side by side.</summary>
    public const int FewestRooms = 2;
    public const int Rooms = 64;

    /// <summary>What is done in one room, one after the other.</summary>
    public const int ActivitiesInRoom = 12;

    /// <summary>The address of a video call.</summary>
    public const int Call = 500;

    /// <summary>What the facilitator says to all.</summary>
    public const int Said = 200;

    /// <summary>Marks of one person in a choice at tables.</summary>
    public const int Marks = 10;

    /// <summary>Ideas that one table may let go on.</summary>
    public const int KeptPerTable = 20;

    /// <summary>Pitches of one activity.</summary>
    public const int Pitches = 40;

    /// <summary>Who pitches.</summary>
    public const int Presenters = 120;

    /// <summary>Pictures of one session, all together.</summary>
    public const int Pictures = 1_000;

    /// <summary>Pictures that people bring: 64 rooms with a dozen flip charts each. The others are kept for talks.</summary>
    public const int PicturesOfPeople = 800;

    /// <summary>Pictures that one person brings.</summary>
    public const int PicturesEach = 10;

    /// <summary>Bytes of a picture that a person brings: a hall full of phones shares one thin line.</summary>
    public const int PhotoBytes = 200 * 1024;

    /// <summary>Photos of one person on one board.</summary>
    public const int PhotosEach = 5;

    /// <summary>Ideas typed from one photo.</summary>
    public const int PaperLines = 60;

    /// <summary>Ideas of one board that are typed for people without a phone.</summary>
    public const int LinesByHand = 500;

    /// <summary>Seconds that people are alone with their own ideas.</summary>
    public const int BlindSeconds = 600;

    /// <summary>Others' ideas in one hand, and those that a phone holds of its hands.</summary>
    public const int Hand = 3;
    public const int HandsHeld = 12;

    /// <summary>What people add to one idea, and one person to the ideas of one board.</summary>
    public const int BuildsOnIdea = 20;
    public const int BuildsEach = 20;

    /// <summary>Pages of a talk.</summary>
    public const int TalkPages = 60;

    /// <summary>The Markdown of one page.</summary>
    public const int PageText = 2_000;

    /// <summary>All pages of a talk together, in letters as they are stored: it travels as one message.</summary>
    public const int TalkText = 16_000;

    /// <summary>What a picture shows, in words.</summary>
    public const int AltText = 300;

    /// <summary>Planned minutes of a step.</summary>
    public const int StepMinutes = 8 * 60;

    /// <summary>Ideas one person may have on one board, unless the board says less.</summary>
    public const int IdeasEach = 50;

    /// <summary>Activities in one agenda.</summary>
    public const int Activities = 30;

    /// <summary>Seats of one session: four times the largest hall, since people lose phones and clear browsers.</summary>
    public const int Seats = 2_000;

    /// <summary>People who wait at the door: a full hall.</summary>
    public const int AtDoor = 500;

    public const int ShortestPassphrase = 4;
    public const int Passphrase = 60;

    /// <summary>Words of one language that hold a text back.</summary>
    public const int ListedWords = 200;
    public const int ListedWord = 60;

    /// <summary>The highest number of a table.</summary>
    public const int Tables = 100;

    /// <summary>Most tables that everybody can be spread over.</summary>
    public const int SpreadTables = 64;

    /// <summary>The name of a Wi-Fi: as long as one can be.</summary>
    public const int WifiName = 32;

    public const int WifiPassword = 63;

    /// <summary>Most dots one ballot can give to a person.</summary>
    public const int Dots = 50;

    /// <summary>Ideas that one "feasible × affordable" can hold: more is too much to think about.</summary>
    public const int Weighed = 30;

    /// <summary>Above so many ideas a phone holds a dealt page instead of the board.</summary>
    public const int PhoneBoard = 60;

    /// <summary>Ideas on one dealt page.</summary>
    public const int Page = 40;

    /// <summary>Days within which an experiment starts, and months within which a project ends.</summary>
    public const int ExperimentWithinDays = 14;
    public const int ProjectMonths = 6;

    /// <summary>Projects of one session, and of a learning cycle in all its years.</summary>
    public const int Projects = 100;
    public const int CycleProjects = 2_000;

    /// <summary>What is told of one project in all its years, and what is asked so that it sticks.</summary>
    public const int ProjectEntries = 300;
    public const int ProjectRequests = 50;

    /// <summary>A figure, or its unit.</summary>
    public const int Figure = 30;

    /// <summary>Sponsors of one session, and what each of them gives there.</summary>
    public const int Sponsors = 20;
    public const int PromisesEach = 60;
    public const int AppreciationsEach = 20;

    /// <summary>Of a learning scan: dimensions, statements in all, their length, answers by its link, and how long that may be open.</summary>
    public const int ScanDimensions = 12;
    public const int ScanStatements = 60;
    public const int ScanStatement = 200;
    public const int ScanAway = 2_000;
    public static readonly TimeSpan ScanLink = TimeSpan.FromDays(31);

    /// <summary>Pages of the wall of results; what a learning cycle brings to it of one project, of all, and of kept promises.</summary>
    public const int WallPages = 200;
    public const int WallResultsEach = 4;
    public const int WallResults = 40;
    public const int WallKept = 20;

    /// <summary>What a sign-up page says, and where it is.</summary>
    public const int About = 2_000;
    public const int Where = 200;

    /// <summary>People who answer one sign-up page, and codes that it hands out.</summary>
    public const int Guests = 2_000;

    /// <summary>A code, or a link, that is handed out.</summary>
    public const int Code = 300;

    /// <summary>An address of a mailbox (RFC 5321).</summary>
    public const int Address = 254;

    /// <summary>Screens that ask to be the big screen at once; the digits that each shows, how often the facilitator may type them
    /// wrong, and how long a screen waits.</summary>
    public const int StageAsks = 5;
    public const int StageDigits = 4;
    public const int StageTries = 5;
    public static readonly TimeSpan StageAskLasts = TimeSpan.FromMinutes(2);

    /// <summary>Longest timer: a working day.</summary>
    public const int TimerSeconds = 8 * 60 * 60;

    /// <summary>For what was tapped in time and was still on its way at zero.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>For taking back a step: the button stands for five seconds, and a tap may be on its way.</summary>
    public static readonly TimeSpan Undo = TimeSpan.FromSeconds(10);

    /// <summary>Between two hands of others' ideas: long enough to read one.</summary>
    public static readonly TimeSpan BetweenHands = TimeSpan.FromSeconds(5);

    /// <summary>For taking out a phone and scanning a code: who photographed it from far comes too late.</summary>
    public static readonly TimeSpan PairingOffered = TimeSpan.FromMinutes(2);

    /// <summary>How long after its end a session's code still lets people in (to see the result).</summary>
    public static readonly TimeSpan AdmittedAfterEnd = TimeSpan.FromHours(4);
}
