using System.Globalization;
using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The rows of steps that choose among ideas: each result, how it came about, and the spread of opinion.</summary>
internal static class CsvChoices
{
    public static void Ballot(StringBuilder csv, ReportBallot ballot, Func<string, string> words)
    {
        var room = CsvReport.Room(ballot.Room);
        foreach (var result in ballot.Results)
        {
            CsvReport.Row(
                csv, words("export.result"), ballot.Question, CsvReport.Number(result.Place), CsvReport.Number(result.Dots), "", result.Text,
                "", "", "", room, result.Paper is { } paper ? CsvReport.Number(paper) : "");
        }

        foreach (var idea in ballot.Opinion?.Ideas ?? [])
        {
            CsvReport.Row(csv, words("ui.opinion.title"), ballot.Question, "", "", "", idea, "", CsvReport.Number(ballot.Opinion!.People), "", room);
        }

        if (ballot.Fair is { } fair)
        {
            Fair(csv, (ballot.Question, room), fair, words("ui.fair.ties"), words);
        }
    }

    /// <summary>Every idea of a quick rating: its place, how many people rated it, whether it went on, how often it was shown, its score.</summary>
    public static void Rating(StringBuilder csv, ReportRating rating, Func<string, string> words)
    {
        foreach (var result in rating.Results)
        {
            var shown = CsvReport.Number(result.Shown);
            CsvReport.Row(
                csv, words("report.kinds.rating"), rating.Question, CsvReport.Number(result.Place), "", "", result.Text, "",
                CsvReport.Number(result.Ratings), "", "", "", "", "", "", "", result.GoesOn == true ? words("export.goesOn") : "",
                shown, shown, result.Score.ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What went on, then what stayed.</summary>
    public static void Selection(StringBuilder csv, ReportSelection selection, Func<string, string> words)
    {
        foreach (var kept in selection.GoesOn)
        {
            CsvReport.Row(csv, words(kept.Back == true ? "report.broughtBack" : "report.goesOn"), selection.Question, "", "", "", kept.Text, "", "", "", "");
        }

        foreach (var text in selection.Stayed)
        {
            CsvReport.Row(csv, words("report.stayed"), selection.Question, "", "", "", text, "", "", "", "");
        }
    }

    public static void Matrix(StringBuilder csv, ReportMatrix matrix, Func<string, string> words)
    {
        foreach (var idea in matrix.Ideas)
        {
            CsvReport.Row(
                csv, words("report.kinds.matrix"), matrix.Question, CsvReport.Number(idea.Place), "", "", idea.Text, "",
                CsvReport.Number(idea.People), "", "", "", Number(idea.Feasible?.Mean), Number(idea.Feasible?.Spread),
                Number(idea.Affordable?.Mean), Number(idea.Affordable?.Spread), words(idea.GoesOn ? "ui.matrix.goesOn" : "ui.matrix.notYet"));
        }

        if (matrix.Phase == BallotPhase.Revealed)
        {
            Fair(csv, (matrix.Question, ""), matrix.Fair, words("ui.fair.sums"), words);
        }
    }

    /// <summary>How a result came about; both numbers are empty when everybody was shown every idea.</summary>
    private static void Fair(
        StringBuilder csv, (string Question, string Room) of, FairEntity fair, string rule, Func<string, string> words) => CsvReport.Row(
        csv, words("ui.fair.title"), of.Question, "", "", "", rule, "", CsvReport.Number(fair.People), "", of.Room,
        fair.Paper is { } paper ? CsvReport.Number(paper) : "", "", "", "", "", fair.Least is null ? words("ui.fair.everybody") : "",
        fair.Least is { } least ? CsvReport.Number(least) : "", fair.Most is { } most ? CsvReport.Number(most) : "");

    private static string Number(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";
}
