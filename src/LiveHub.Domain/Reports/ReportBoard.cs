using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Posted">How many people have an idea on it.</param>
/// <param name="Paper">How many of the ideas were typed from photos, or for people without a phone.</param>
public sealed record ReportBoard(
    string Question, ImmutableArray<string> Columns, int Posted, ImmutableArray<ReportIdea> Ideas, ReportBoardKind Kind,
    int Paper = 0, ReportRoom? Room = null)
{
    public static ReportBoard Of(Session session, Activity activity)
    {
        var (plan, board) = ((CollectPlan)activity.Plan, session.Boards[activity.Key]);
        return new(
            plan.Question, plan.Columns, ApprovalRules.PostedOn(session, board), [.. Lines(session, activity).Select(line => line.Line)],
            plan is QuestionsPlan ? ReportBoardKind.Questions
                : plan is ReflectionPlan ? ReportBoardKind.Reflection
                : plan is BreakoutPlan ? ReportBoardKind.FromRooms : ReportBoardKind.Ideas,
            board.FromPaper, Report.RoomOf(session, activity));
    }

    /// <summary>What the report tells of a board, in its order; nothing before everybody may read it.</summary>
    internal static IEnumerable<(IdeaKey Key, ReportIdea Line)> Lines(Session session, Activity activity)
    {
        var board = session.Boards[activity.Key];
        return (BlindRules.IsShown(session, activity.Key) ? board.Ring : [])
            .Select(key => (Key: key, Line: ReportIdea.Of(session, board, key)))
            .OrderBy(line => line.Line.Column ?? 0).ThenByDescending(line => line.Line.Backs ?? 0);
    }
}

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

    /// <summary>What people shared of their looking back, or thought of a section; what they kept for themselves is in no report.</summary>
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
    ImmutableArray<ReportBuild>? Builds = null)
{
    internal static ReportIdea Of(Session session, Board board, IdeaKey key)
    {
        var idea = BoardView.Read(session, key)!;
        return new(
            idea.Text, idea.Column, idea.Author, board.BackersOf(key).Count is > 0 and var backs ? backs : null,
            board.Answered.Contains(key) ? true : null, idea.Picture, idea.Paper is null && idea.ByHand is null ? null : true, idea.Room, idea.RoomDots,
            SupportView.Count(board, key), idea.Wordings is null ? null : [.. board.Groups.All(key).Select(each => board.Ideas[each].Text)],
            idea.Builds is { } builds ? [.. builds.Select(build => new ReportBuild(build.Text, build.Author))] : null);
    }
}

/// <param name="Author">Only on a board with names.</param>
public sealed record ReportBuild(string Text, string? Author = null);
