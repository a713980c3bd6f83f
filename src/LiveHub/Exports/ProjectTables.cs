using System.Text.Json;
using LiveHub.Domain;

namespace LiveHub.Exports;

/// <summary>Projects, what was said to them, and what was promised.</summary>
internal static class ProjectTables
{
    /// <summary>A row of each, with a column for every field that any of them has.</summary>
    public static IEnumerable<ExportTable> Projects(ExportSource source)
    {
        var fields = Enum.GetValues<CanvasField>()
            .Where(field => source.Report.Projects.Any(project => project.Canvas.Any(written => written.Field == field))).ToList();
        yield return new(
            source.Words("canvas.projects"), "",
            [source.Words("canvas.fields.title"), source.Words("report.people"), .. fields.Select(field => source.Words($"canvas.fields.{Name(field)}"))],
            [.. source.Report.Projects.Select(project => (ExportCell[])
            [
                project.Title, project.People,
                .. fields.Select(field => (ExportCell)project.Canvas.FirstOrDefault(written => written.Field == field)?.Text),
            ])]);
    }

    public static IEnumerable<ExportTable> Reviews(ExportSource source)
    {
        var words = source.Words;
        string[] grades = [.. Enumerable.Range(1, Review.Highest).Select(grade => grade.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        return source.Report.Reviews.Select(round => new ExportTable(
            words("report.kinds.review"), round.Question,
            [
                words("report.project"), words("report.people"), words("learning.verdict"), words("learning.lesson"), words("export.author"),
                .. grades.Select(grade => $"{words("learning.didHelp")} {grade}"), .. grades.Select(grade => $"{words("learning.didLearn")} {grade}"),
            ],
            [.. round.Projects.Select(project => (ExportCell[])
            [
                project.Title, project.People > 0 ? project.People : "", project.Verdict is { } verdict ? words($"learning.verdicts.{Name(verdict)}") : "",
                project.Lesson, string.Join(", ", project.Team ?? []), .. Counts(project.Helped, grades.Length), .. Counts(project.Learned, grades.Length),
            ])]));
    }

    public static IEnumerable<ExportTable> Pitches(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Pitches.Select(queue => new ExportTable(
            words("report.kinds.pitches"), queue.Question,
            [words("canvas.fields.title"), words("export.author"), words("export.joins"), words("report.strengths"), words("report.pitchQuestions")],
            [.. queue.Pitches.Select(pitch => (ExportCell[])
            [
                pitch.Title, pitch.By, pitch.Held ? pitch.Joins : words("report.pitchNotHeld"), string.Join('\n', pitch.Strengths),
                string.Join('\n', pitch.Questions),
            ])]));
    }

    public static IEnumerable<ExportTable> Promises(ExportSource source)
    {
        var words = source.Words;
        yield return new(
            words("report.kinds.promises"), "",
            [words("report.project"), words("export.kind"), words("export.text"), words("canvas.fields.goalBy"), words("export.author")],
            [.. source.Report.Promises.SelectMany(of => of.Promises.Select(promise => (ExportCell[])
                [of.Title, words($"learning.promiseOf.{Name(promise.Of)}"), promise.Text, promise.Due, promise.By]))]);
    }

    public static IEnumerable<ExportTable> Appreciations(ExportSource source)
    {
        var words = source.Words;
        yield return new(
            words("report.appreciation"), "", [words("export.text"), words("report.project"), words("export.author")],
            [.. source.Report.Appreciations.Select(said => (ExportCell[])[said.Text, said.To ?? words("learning.toAll"), said.By])]);
    }

    private static IEnumerable<ExportCell> Counts(IReadOnlyList<int> counts, int grades) =>
        Enumerable.Range(0, grades).Select(at => at < counts.Count ? (ExportCell)counts[at] : "");

    private static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
