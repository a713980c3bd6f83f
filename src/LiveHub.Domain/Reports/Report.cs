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

    /// <summary>How people felt at the close, as far as at least five of them answered; absent until that was counted.</summary>
    public TapCounts? Taps { get; init; }

    /// <summary>How many steps were run by whom; absent when that was never said.</summary>
    public Conducted? Conducted { get; init; }

    public static Report Of(Session session) => new(
        1, session.Title, session.Code, session.Language, session.Seats.Count,
        [.. Steps(session).Where(activity => activity.Plan is BoardPlan or QuestionsPlan or ReflectionPlan or BreakoutPlan)
            .Select(activity => ReportBoard.Of(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is BallotPlan
            && session.Ballots[activity.Key].Phase != BallotPhase.Waiting).Select(activity => ReportBallot.Of(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is AskPlan
            && session.Polls[activity.Key].Phase != BallotPhase.Waiting).Select(activity => ReportPoll.Of(session, activity))],
        [.. Steps(session).Where(activity => activity.Plan is CheckInPlan && (ApprovalRules.PostedOn(session, session.Boards[activity.Key]) > 0 || !session.PicksOf(activity.Key).Answers.IsEmpty))
            .Select(activity => ReportCheckIn.Of(session, activity))],
        [.. session.Agenda.Where(activity => activity.Plan is SignUpPlan && session.SignUps[activity.Key].WasOpened)
            .Select(activity => ReportSignUp.Of(session, activity))],
        [.. session.Agenda.Where(activity => activity.Plan is PitchesPlan && !session.Pitches[activity.Key].Order.IsEmpty)
            .Select(activity => ReportPitches.Of(session, activity))],
        ReportRating.AllOf(session),
        session.EndedAt)
    {
        Matrices = [.. ReportMatrix.Of(session)],
        Selections = ReportSelection.All(session),
        Taps = session.Taps.Counts,
        Conducted = WhoRan.Conducted(session) is var conducted && conducted != Domain.Conducted.None ? conducted : null,
        Reviews = ReportReviews.Of(session),
        Promises = ReportPromises.Of(session),
        Appreciations = ReportAppreciation.Of(session),
        Projects = ReportProject.All(session),
        Figures = ReportFigures.Of(session),
        Timeline = ReportStep.All(session),
        LeftOut = ReportLeftOut.Of(session),
        Scans = ReportScan.Of(session),
    };

    /// <summary>Scans that were shown.</summary>
    public ImmutableArray<ReportScan> Scans { get; init; } = [];

    /// <summary>Reviews of running projects.</summary>
    public ImmutableArray<ReportReviews> Reviews { get; init; } = [];

    public ImmutableArray<ReportPromises> Promises { get; init; } = [];

    public ImmutableArray<ReportAppreciation> Appreciations { get; init; } = [];

    /// <summary>Choices at tables that were closed.</summary>
    public ImmutableArray<ReportSelection> Selections { get; init; } = [];

    public ImmutableArray<ReportProject> Projects { get; init; } = [];

    public ReportFigures Figures { get; init; } = ReportFigures.None;

    /// <summary>The steps, with the minutes that were planned and those that they took.</summary>
    public ImmutableArray<ReportStep> Timeline { get; init; } = [];

    public ReportLeftOut LeftOut { get; init; } = ReportLeftOut.Nothing;

    /// <summary>Whether all names were taken out of it.</summary>
    public bool? WithoutNames { get; init; }

    /// <summary>The steps of the day, each with what was done in its rooms after it.</summary>
    private static IEnumerable<Activity> Steps(Session session) => session.Agenda.SelectMany(step =>
        (IEnumerable<Activity>)[step, .. session.RoomsOf(step.Key).SelectMany(room => session.InRooms.Values
            .Where(inRoom => inRoom.Place == room.Key && IsKept(session, inRoom))
            .OrderBy(inRoom => (inRoom.Key != room.Board, inRoom.Key != room.Ballot)).ThenBy(inRoom => inRoom.Key.Value, StringComparer.Ordinal))]);

    private static bool IsKept(Session session, Activity inRoom) =>
        inRoom.Plan is not CollectPlan || session.Boards[inRoom.Key].Known > 0;

    internal static ReportRoom? RoomOf(Session session, Activity activity) =>
        session.Rooms.TryGetValue(activity.Place, out var room) ? new(room.Number, room.Name) : null;
}
