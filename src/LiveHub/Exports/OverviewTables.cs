using System.Globalization;
using LiveHub.Domain;

namespace LiveHub.Exports;

/// <summary>What is said of the session as a whole.</summary>
internal static class OverviewTables
{
    public static IEnumerable<ExportTable> Figures(ExportSource source)
    {
        var (report, words) = (source.Report, source.Words);
        var (figures, ran) = (report.Figures, report.Conducted);
        yield return new(words("export.overview"), "", [words("export.what"), words("export.howMany")],
        [
            [words("export.session"), report.Title],
            [words("export.code"), report.Code],
            [words("export.ended"), report.EndedAt is { } ended ? Instant(ended) : words("export.running")],
            [words("export.joined"), figures.People],
            [words("export.contributed"), figures.Contributed],
            [words("export.ideas"), figures.Ideas],
            [words("export.dotsPlaced"), figures.Dots],
            [words("export.pointsGiven"), figures.Points],
            [words("export.projects"), figures.Projects],
            .. ran is null ? [] : (ExportCell[][])
            [
                [words("export.ranOwn"), ran.Own], [words("export.ranMixed"), ran.Mixed], [words("export.ranExternal"), ran.External],
            ],
        ]);
    }

    public static IEnumerable<ExportTable> Timeline(ExportSource source)
    {
        var words = source.Words;
        yield return new(
            words("export.timeline"), "",
            [words("export.step"), words("export.planned"), words("export.took"), words("export.began"), words("export.about")],
            [.. source.Report.Timeline.Select(step => (ExportCell[])
            [
                step.Question, step.Planned, step.Took, step.Began is { } began ? Instant(began) : "",
                step.Skipped == true ? words("export.skipped") : step.Asked == true ? words("export.asked") : "",
            ])]);
    }

    public static IEnumerable<ExportTable> LeftOut(ExportSource source)
    {
        var (left, words) = (source.Report.LeftOut, source.Words);
        (string Name, int Count)[] counted =
        [
            ("ideas", left.Ideas), ("photos", left.Photos), ("questions", left.Questions), ("words", left.Words), ("additions", left.Additions),
            ("shared", left.Shared), ("notShown", left.NotShown), ("results", left.Results), ("skipped", left.Skipped),
            ("projects", left.Projects), ("promises", left.Promises), ("unnamed", left.Unnamed),
        ];
        yield return new(words("export.leftOut"), "", [words("export.what"), words("export.howMany")],
        [
            .. counted.Where(one => one.Count > 0).Select(one => (ExportCell[])[words("export.left." + one.Name), one.Count]),
            [words("export.left.notes"), ""],
            .. source.Report.WithoutNames == true ? [[words("export.left.names"), ""]] : Array.Empty<ExportCell[]>(),
        ]);
    }

    /// <summary>For the facilitator alone.</summary>
    public static IEnumerable<ExportTable> People(ExportSource source)
    {
        if (source.People is { } people)
        {
            yield return new(source.Words("export.participants"), "", [source.Words("export.author"), source.Words("export.howMany")],
            [
                .. people.Names.Select(name => (ExportCell[])[name, ""]),
                .. people.Unnamed > 0 ? [[source.Words("export.unnamed"), people.Unnamed]] : Array.Empty<ExportCell[]>(),
            ]);
        }
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
