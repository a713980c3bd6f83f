using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Exports;

/// <summary>What people wrote, and where they were. What rooms wrote stands together by question.</summary>
internal static class BoardTables
{
    public static IEnumerable<ExportTable> Ideas(ExportSource source)
    {
        var words = source.Words;
        return Of(source, ReportBoardKind.Ideas, ReportBoardKind.FromRooms).Select(boards => new ExportTable(
            words(boards.Key.Kind == ReportBoardKind.FromRooms ? "report.kinds.fromRooms" : "report.kinds.board"), boards.Key.Question,
            [
                words("export.text"), words("export.column"), words("export.author"), words("export.helpers"), words("export.kind"),
                words("export.room"), words("export.wording"), words("export.build"),
            ],
            [.. boards.SelectMany(board => board.Ideas.Select(idea => (ExportCell[])
            [
                new(idea.Text, Picture: idea.Picture), Column(board, idea), idea.Author, idea.Helpers,
                idea.Picture is not null ? words("export.photo") : idea.Paper == true ? words("export.paper") : "",
                idea.FromRoom is { } from ? CsvReport.Number(from) : CsvReport.Room(board.Room), string.Join('\n', idea.Wordings ?? []),
                string.Join('\n', (idea.Builds ?? []).Select(build => build.Author is { } author ? $"{build.Text} ({author})" : build.Text)),
            ]))]));
    }

    public static IEnumerable<ExportTable> Questions(ExportSource source)
    {
        var words = source.Words;
        return Of(source, ReportBoardKind.Questions).Select(boards => new ExportTable(
            words("report.kinds.questions"), boards.Key.Question,
            [words("export.text"), words("export.wanted"), words("report.answered"), words("export.author"), words("export.room")],
            [.. boards.SelectMany(board => board.Ideas.Select(idea => (ExportCell[])
                [idea.Text, idea.Backs ?? 0, idea.Answered == true ? words("report.answered") : "", idea.Author, CsvReport.Room(board.Room)]))]));
    }

    /// <summary>Looking back by prompt: only what was shared.</summary>
    public static IEnumerable<ExportTable> Reflections(ExportSource source)
    {
        var words = source.Words;
        return Of(source, ReportBoardKind.Reflection).Select(boards => new ExportTable(
            words("report.kinds.reflection"), boards.Key.Question, [words("export.text"), words("export.question"), words("export.author")],
            [.. boards.SelectMany(board => board.Ideas.Select(idea => (ExportCell[])[idea.Text, Column(board, idea), idea.Author]))]));
    }

    public static IEnumerable<ExportTable> CheckIns(ExportSource source)
    {
        var words = source.Words;
        return source.Report.CheckIns.Select(checkIn => new ExportTable(
            words("report.kinds.checkIn"), checkIn.Question, [words("export.text"), words("report.people")],
            [.. checkIn.Words.Select(word => (ExportCell[])[word.Text, word.Count])]));
    }

    public static IEnumerable<ExportTable> SignUps(ExportSource source)
    {
        var words = source.Words;
        return source.Report.SignUps.Select(signUp => new ExportTable(
            words("report.kinds.signUp"), signUp.Question,
            [words("report.workshop"), words("report.people"), words("export.places"), words("report.waiting")],
            [.. signUp.Workshops.Select(workshop => (ExportCell[])[workshop.Name, workshop.In, workshop.Capacity, workshop.Waiting])]));
    }

    private static IEnumerable<IGrouping<(ReportBoardKind Kind, string Question, bool InRoom), ReportBoard>> Of(
        ExportSource source, params ReportBoardKind[] kinds) => source.Report.Boards.Where(board => kinds.Contains(board.Kind))
        .GroupBy(board => (board.Kind, board.Question, board.Room is not null));

    private static string Column(ReportBoard board, ReportIdea idea) =>
        idea.Column is { } column && column < board.Columns.Length ? board.Columns[column] : "";
}
