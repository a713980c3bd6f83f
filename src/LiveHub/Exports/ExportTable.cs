using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Exports;

/// <summary>What exports are made of.</summary>
/// <param name="Words">Finds a sentence by its name, as in "export.kind".</param>
/// <param name="People">Who took part; null in what is not for the facilitator alone, or without names.</param>
internal sealed record ExportSource(Report Report, Func<string, string> Words, ReportPeople? People = null);

/// <summary>A part of the report as rows: a sheet of a workbook, a table of a text.</summary>
/// <param name="Kind">What sort of step it was, or which part of the report it is.</param>
/// <param name="Question">What was asked; empty for what belongs to no single step.</param>
/// <param name="Columns">Their headings.</param>
internal sealed record ExportTable(
    string Kind, string Question, ImmutableArray<string> Columns, ImmutableArray<ExportCell[]> Rows)
{
    public string Heading => Question.Length == 0 ? Kind : $"{Kind}: {Question}";

    /// <summary>The same without columns that are empty in every row, but for the first.</summary>
    public ExportTable Compact()
    {
        ImmutableArray<int> kept = [.. Enumerable.Range(0, Columns.Length).Where(at => at == 0 || Rows.Any(row => !row[at].IsEmpty))];
        return this with
        {
            Columns = [.. kept.Select(at => Columns[at])],
            Rows = [.. Rows.Select(row => kept.Select(at => row[at]).ToArray())],
        };
    }
}

/// <summary>A text, a number, or nothing.</summary>
/// <param name="Picture">The key of a photo that the text is about.</param>
internal readonly record struct ExportCell(string? Text, double? Number = null, string? Picture = null)
{
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text) && Picture is null;

    /// <summary>As it is read in a text.</summary>
    public string Said => Number?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? Text ?? "";

    public static implicit operator ExportCell(string? text) => new(text);

    public static implicit operator ExportCell(double? number) => new(null, number);
}
