using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The rows of what belongs to the learning cycle: reviews of running projects, and what sponsors promised.</summary>
internal static class CsvCycle
{
    /// <summary>By project its verdict and lesson, then each question with how many people gave which grade.</summary>
    public static void Reviews(StringBuilder csv, ReportReviews reviews, Func<string, string> words)
    {
        var kind = words("report.kinds.review");
        foreach (var project in reviews.Projects)
        {
            var team = string.Join(", ", project.Team ?? []);
            var verdict = project.Verdict is { } given ? words($"learning.verdicts.{char.ToLowerInvariant(given.ToString()[0])}{given.ToString()[1..]}") : "";
            CsvReport.Row(
                csv, kind, reviews.Question, "", "", "", project.Title, team, CsvReport.Number(project.People), "", "", "", "", "", "", "", verdict);
            if (project.Lesson is { } lesson)
            {
                CsvReport.Row(csv, words("report.lesson"), project.Title, "", "", "", lesson);
            }

            Grades(csv, project.Title, words("learning.didHelp"), project.Helped);
            Grades(csv, project.Title, words("learning.didLearn"), project.Learned);
        }
    }

    public static void Promises(StringBuilder csv, ReportPromises of, Func<string, string> words)
    {
        foreach (var promise in of.Promises)
        {
            var what = words($"learning.promiseOf.{char.ToLowerInvariant(promise.Of.ToString()[0])}{promise.Of.ToString()[1..]}");
            CsvReport.Row(
                csv, words("report.kinds.promises"), of.Title, "", "", what, promise.Text, promise.By ?? "", "", "", "", "", "", "", "", "", promise.Due ?? "");
        }
    }

    public static void Appreciation(StringBuilder csv, ReportAppreciation said, Func<string, string> words) =>
        CsvReport.Row(csv, words("report.appreciation"), said.To ?? "", "", "", "", said.Text, said.By ?? "");

    private static void Grades(StringBuilder csv, string title, string question, IReadOnlyList<int> people)
    {
        for (var at = 0; at < people.Count; at++)
        {
            CsvReport.Row(csv, question, title, "", "", "", CsvReport.Number(at + 1), "", CsvReport.Number(people[at]));
        }
    }
}
