using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is kept of a session, as anybody who may open the report reads it: no seat, no author of an
/// anonymous idea, no time of an idea; tallies only of revealed votes; nothing that is hidden.</summary>
/// <param name="Version">Of this format; 1.</param>
public sealed record Report(
    int Version, string Title, string Code, string Language, int Joined,
    ImmutableArray<ReportBoard> Boards, ImmutableArray<ReportBallot> Ballots, ImmutableArray<ReportPoll> Polls,
    ImmutableArray<ReportCheckIn> CheckIns, ImmutableArray<ReportSignUp> SignUps,
    ImmutableArray<ReportPitches> Pitches, ImmutableArray<ReportRating> Ratings, DateTimeOffset? EndedAt = null)
{
    public ImmutableArray<ReportMatrix> Matrices { get; init; } = [];

    /// <summary>How many steps were run by whom; absent when that was never said.</summary>
    public Conducted? Conducted { get; init; }

    public static Report Of(Session session) => new(
        1, session.Title, session.Code, session.Language, session.Seats.Count,
        [.. Steps(session).Where(activity => activity.Plan is BoardPlan or QuestionsPlan or ReflectionPlan or BreakoutPlan)
            .Select(activity => Board(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is BallotPlan
            && session.Ballots[activity.Key].Phase != BallotPhase.Waiting).Select(activity => Ballot(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is AskPlan
            && session.Polls[activity.Key].Phase != BallotPhase.Waiting).Select(activity => Poll(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is CheckInPlan && ApprovalRules.PostedOn(session, session.Boards[activity.Key]) > 0)
            .Select(activity => CheckIn(session, activity))],
        [.. session.Agenda.Where(activity => activity.Plan is SignUpPlan && session.SignUps[activity.Key].WasOpened)
            .Select(activity => SignUp(session, activity))],
        [.. session.Agenda.Where(activity => activity.Plan is PitchesPlan && !session.Pitches[activity.Key].Order.IsEmpty)
            .Select(activity => PitchesOf(session, activity))],
        ReportRating.AllOf(session),
        session.EndedAt)
    {
        Matrices = [.. ReportMatrix.Of(session)],
        Selections = ReportSelection.All(session),
        Conducted = WhoRan.Conducted(session) is var conducted && conducted != Domain.Conducted.None ? conducted : null,
        Reviews = ReportReviews.Of(session),
        Promises = ReportPromises.Of(session),
        Appreciations = ReportAppreciation.Of(session),
        Projects = ReportProject.All(session),
    };

    /// <summary>Reviews of running projects.</summary>
    public ImmutableArray<ReportReviews> Reviews { get; init; } = [];

    public ImmutableArray<ReportPromises> Promises { get; init; } = [];

    public ImmutableArray<ReportAppreciation> Appreciations { get; init; } = [];

    /// <summary>Choices at tables that were closed.</summary>
    public ImmutableArray<ReportSelection> Selections { get; init; } = [];

    public ImmutableArray<ReportProject> Projects { get; init; } = [];


    /// <summary>The steps of the day, each with what was done in its rooms after it.</summary>
    private static IEnumerable<Activity> Steps(Session session) => session.Agenda.SelectMany(step =>
        (IEnumerable<Activity>)[step, .. session.RoomsOf(step.Key).SelectMany(room => session.InRooms.Values
            .Where(inRoom => inRoom.Place == room.Key && IsKept(session, inRoom))
            .OrderBy(inRoom => (inRoom.Key != room.Board, inRoom.Key != room.Ballot)).ThenBy(inRoom => inRoom.Key.Value, StringComparer.Ordinal))]);

    private static bool IsKept(Session session, Activity inRoom) =>
        inRoom.Plan is not CollectPlan || session.Boards[inRoom.Key].Known > 0;

    private static ReportRoom? RoomOf(Session session, Activity activity) =>
        session.Rooms.TryGetValue(activity.Place, out var room) ? new(room.Number, room.Name) : null;

    private static ReportBoard Board(Session session, Activity activity)
    {
        var (plan, board) = ((CollectPlan)activity.Plan, session.Boards[activity.Key]);
        return new(
            plan.Question, plan.Columns, ApprovalRules.PostedOn(session, board),
            [.. (BlindRules.IsShown(session, activity.Key) ? board.Ring : []).Select(key => Line(session, board, key)).OrderBy(line => line.Column ?? 0)
                .ThenByDescending(line => line.Backs ?? 0)],
            plan is QuestionsPlan ? ReportBoardKind.Questions
                : plan is ReflectionPlan ? ReportBoardKind.Reflection
                : plan is BreakoutPlan ? ReportBoardKind.FromRooms : ReportBoardKind.Ideas,
            board.FromPaper, RoomOf(session, activity));
    }

    private static ReportPoll Poll(Session session, Activity activity)
    {
        var (plan, poll) = ((AskPlan)activity.Plan, session.Polls[activity.Key]);
        return new(
            plan.Question, plan is ConsentPlan, plan is PollPlan asked ? asked.Options : [], poll.Phase, poll.Answers.Count,
            poll.Phase == BallotPhase.Revealed ? [.. Enumerable.Range(0, plan.Choices).Select(poll.CountOf)] : [],
            RoomOf(session, activity));
    }

    private static ReportSignUp SignUp(Session session, Activity activity)
    {
        var signUp = session.SignUps[activity.Key];
        return new(activity.Plan.Question, [.. ((SignUpPlan)activity.Plan).Workshops.Select((workshop, at) =>
            new ReportWorkshop(workshop.Name, workshop.Capacity, Math.Min(workshop.Capacity, signUp.LineOf(at).Count),
                Math.Max(0, signUp.LineOf(at).Count - workshop.Capacity)))]);
    }

    /// <summary>What was said to a pitch, in the order of random keys.</summary>
    private static ReportPitches PitchesOf(Session session, Activity activity)
    {
        var queue = session.Pitches[activity.Key];
        return new(activity.Plan.Question, [.. queue.Order.Select(key => queue.Pitches[key]).Select(pitch => new ReportPitch(
            pitch.Title, pitch.Held, [.. pitch.Feedback.Values.Select(said => said.Strength).OfType<string>()],
            [.. pitch.Feedback.Values.Select(said => said.Question).OfType<string>()], pitch.Joined.Count, pitch.By))]);
    }

    private static ReportCheckIn CheckIn(Session session, Activity activity)
    {
        var board = session.Boards[activity.Key];
        return new(activity.Plan.Question, [.. board.Words!.ByWord
            .Where(word => !board.HiddenWords.Contains(word.Key)).Select(word => word.Value)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal)
            .Select(word => new WordEntity(word.Text, word.Count))]);
    }

    private static ReportBallot Ballot(Session session, Activity activity)
    {
        var (plan, ballot) = ((BallotPlan)activity.Plan, session.Ballots[activity.Key]);
        var places = ballot.Ranking.Select(idea => new ReportResult(
            1 + ballot.Ranking.Count(other => ballot.DotsOn(other) > ballot.DotsOn(idea)),
            ballot.DotsOn(idea), BoardView.Read(session, idea)!.Text,
            ballot.Paper.DotsOn(idea) is > 0 and var paper ? paper : null));
        return new(
            plan.Question, ballot.Phase, ballot.Dots, ballot.PerIdea, ballot.Options.Count, ballot.Voters,
            [.. places], RoomOf(session, activity))
        {
            Unit = ballot.Unit == VoteUnit.Dots ? null : ballot.Unit,
            Fair = ballot.Phase == BallotPhase.Revealed ? ChoiceView.Of(ballot) : null,
            Opinion = ChoiceView.Read(session, ballot.Opinion),
        };
    }

    private static ReportIdea Line(Session session, Board board, IdeaKey key)
    {
        var idea = BoardView.Read(session, key)!;
        return new(
            idea.Text, idea.Column, idea.Author, board.BackersOf(key).Count is > 0 and var backs ? backs : null,
            board.Answered.Contains(key) ? true : null, idea.Picture, idea.Paper is null && idea.ByHand is null ? null : true, idea.Room, idea.RoomDots,
            SupportView.Count(board, key), idea.Wordings is null ? null : [.. board.Groups.All(key).Select(each => board.Ideas[each].Text)],
            idea.Builds is { } builds ? [.. builds.Select(build => new ReportBuild(build.Text, build.Author))] : null);
    }
}

/// <param name="Posted">How many people have an idea on it.</param>
/// <param name="Paper">How many of the ideas were typed from photos, or for people without a phone.</param>
public sealed record ReportBoard(
    string Question, ImmutableArray<string> Columns, int Posted, ImmutableArray<ReportIdea> Ideas, ReportBoardKind Kind,
    int Paper = 0, ReportRoom? Room = null);

/// <summary>The room in which something was done.</summary>
/// <param name="Name">Empty when it goes by its number.</param>
public sealed record ReportRoom(int Number, string Name);

/// <summary>What was collected on a board.</summary>
public enum ReportBoardKind
{
    Ideas,
    Questions,

    /// <summary>What rooms sent to the main board.</summary>
    FromRooms,

    /// <summary>What people shared of their looking back; what they kept for themselves is in no report.</summary>
    Reflection,
}

/// <param name="Author">Only on a board with names.</param>
/// <param name="Backs">How many people wanted to know a question too.</param>
/// <param name="Answered">Whether a question was answered.</param>
/// <param name="FromRoom">The number of the room that sent it.</param>
/// <param name="RoomDots">The dots that it had there.</param>
/// <param name="Picture">The key of its picture, when it is a photo, of which the text says what it shows.</param>
/// <param name="Paper">Whether it was typed from a photo, or for people without a phone.</param>
/// <param name="Builds">What others added to it.</param>
/// <param name="Helpers">How many people want to help.</param>
/// <param name="Wordings">Where several ideas were made one, what each of them says.</param>
public sealed record ReportIdea(
    string Text, int? Column = null, string? Author = null, int? Backs = null, bool? Answered = null, string? Picture = null,
    bool? Paper = null, int? FromRoom = null, int? RoomDots = null, int? Helpers = null, ImmutableArray<string>? Wordings = null,

    ImmutableArray<ReportBuild>? Builds = null);

/// <param name="Author">Only on a board with names.</param>
public sealed record ReportBuild(string Text, string? Author = null);

/// <param name="Consent">Whether it was asked for objections: fine, doubts, an objection.</param>
/// <param name="Answers">How many people answered.</param>
/// <param name="Counts">By answer, how many people chose it; empty until revealed.</param>
public sealed record ReportPoll(
    string Question, bool Consent, ImmutableArray<string> Options, BallotPhase Phase, int Answers, ImmutableArray<int> Counts,
    ReportRoom? Room = null);

public sealed record ReportSignUp(string Question, ImmutableArray<ReportWorkshop> Workshops);

/// <param name="In">How many people had a place; the others waited.</param>
public sealed record ReportWorkshop(string Name, int Capacity, int In, int Waiting);

/// <param name="Pitches">In their order.</param>
public sealed record ReportPitches(string Question, ImmutableArray<ReportPitch> Pitches);

/// <param name="Joins">How many people said "I join".</param>
/// <param name="By">Who pitched.</param>
public sealed record ReportPitch(
    string Title, bool Held, ImmutableArray<string> Strengths, ImmutableArray<string> Questions, int Joins, string? By = null);

/// <param name="Words">The most given first.</param>
public sealed record ReportCheckIn(string Question, ImmutableArray<WordEntity> Words);

/// <param name="Voters">How many people placed a dot.</param>
/// <param name="Results">From most to fewest dots; empty until revealed.</param>
public sealed record ReportBallot(
    string Question, BallotPhase Phase, int Dots, int PerIdea, int Options, int Voters,
    ImmutableArray<ReportResult> Results, ReportRoom? Room = null)
{
    /// <summary>Absent for dots.</summary>
    public VoteUnit? Unit { get; init; }

    /// <summary>How it came about; absent until revealed.</summary>
    public FairEntity? Fair { get; init; }

    public OpinionEntity? Opinion { get; init; }
}

/// <param name="Place">1 for the most dots; equals share a place.</param>
/// <param name="Paper">How many of its dots people without a phone placed.</param>
public sealed record ReportResult(int Place, int Dots, string Text, int? Paper = null);
