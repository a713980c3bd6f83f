using System.Collections.Immutable;
using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Exports;

/// <summary>What was chosen: results once they were revealed, the best first. What rooms chose stands together by question.</summary>
internal static class ChoiceTables
{
    public static IEnumerable<ExportTable> Ballots(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Ballots.GroupBy(ballot => (ballot.Question, InRoom: ballot.Room is not null)).Select(ballots => new ExportTable(
            words("report.kinds.vote"), ballots.Key.Question,
            [words("export.place"), words("export.dots"), words("export.idea"), words("export.onPaper"), words("export.room")],
            [.. ballots.SelectMany(ballot => ballot.Results.Select(result => (ExportCell[])
                [result.Place, result.Dots, result.Text, result.Paper, CsvReport.Room(ballot.Room)]))]));
    }

    public static IEnumerable<ExportTable> Ratings(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Ratings.Select(rating => new ExportTable(
            words("report.kinds.rating"), rating.Question,
            [words("export.place"), words("export.score"), words("export.idea"), words("report.people"), words("export.least"), words("export.outcome")],
            [.. rating.Results.Select(result => (ExportCell[])
                [result.Place, result.Score, result.Text, result.Ratings, result.Shown, result.GoesOn == true ? words("export.goesOn") : ""])]));
    }

    public static IEnumerable<ExportTable> Matrices(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Matrices.Select(matrix => new ExportTable(
            words("report.kinds.matrix"), matrix.Question,
            [
                words("export.place"), words("export.idea"), words("export.outcome"), words("report.people"), words("export.feasible"),
                words("export.feasibleSpread"), words("export.affordable"), words("export.affordableSpread"),
            ],
            [.. matrix.Ideas.Select(idea => (ExportCell[])
            [
                idea.Place, idea.Text, words(idea.GoesOn ? "ui.matrix.goesOn" : "ui.matrix.notYet"), idea.People, idea.Feasible?.Mean,
                idea.Feasible?.Spread, idea.Affordable?.Mean, idea.Affordable?.Spread,
            ])]));
    }

    public static IEnumerable<ExportTable> Selections(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Selections.Select(selection => new ExportTable(
            words("report.kinds.selection"), selection.Question, [words("export.outcome"), words("export.idea")],
            [
                .. selection.GoesOn.Select(kept => (ExportCell[])[words(kept.Back == true ? "report.broughtBack" : "report.goesOn"), kept.Text]),
                .. selection.Stayed.Select(text => (ExportCell[])[words("report.stayed"), text]),
            ]));
    }

    public static IEnumerable<ExportTable> Polls(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Polls.GroupBy(poll => (poll.Question, InRoom: poll.Room is not null)).Select(polls => new ExportTable(
            words(polls.First().Consent ? "report.kinds.consent" : "report.kinds.poll"), polls.Key.Question,
            [words("report.answer"), words("report.people"), words("export.room")],
            [.. polls.SelectMany(poll => Answers(poll, words).Zip(poll.Counts, (answer, count) => (ExportCell[])
                [answer, count, CsvReport.Room(poll.Room)]))]));
    }

    private static ImmutableArray<string> Answers(ReportPoll poll, Func<string, string> words) =>
        poll.Consent ? [words("report.fine"), words("report.doubts"), words("report.objection")] : poll.Options;
}
