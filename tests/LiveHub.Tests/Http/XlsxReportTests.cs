using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LiveHub.Domain;
using LiveHub.Exports;
using LiveHub.Http;

namespace LiveHub.Tests.Http;

/// <summary>The report as a workbook: valid, safe, and read by a spreadsheet as it was meant.</summary>
public sealed class XlsxReportTests
{
    private static readonly ExportSource Source = new(
        CsvReportTests.All with
        {
            Timeline = [new("What can we improve?", 10, new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), 12), new("Lunch", 30, Skipped: true)],
            LeftOut = ReportLeftOut.Nothing with { Ideas = 14 },
            Figures = new(9, 7, 1, 5, 0, 0),
            Projects = [new("=Buddies", 3, [new(CanvasField.ForWhom, "New people\nand old")])],
        },
        new Sentences().In("en"), new(["Ann", "=Bob"], 4));

    [Fact]
    public void E5_it_is_a_valid_workbook_with_a_sheet_for_each_part()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        var names = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        Assert.Equal("Overview", names[0]);
        Assert.Equal(["Not in this report", "Participants"], names[^2..]);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void E5_texts_that_look_like_formulas_are_texts()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written()), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(
            cells.Where(cell => cell.InnerText is ['=' or '+' or '-' or '@', ..] && cell.StyleIndex! != 1u && cell.DataType! != CellValues.Number),
            cell => Assert.Equal((CellValues.InlineString, 2u), (cell.DataType!.Value, cell.StyleIndex!.Value)));
        Assert.Contains(cells, cell => cell.InnerText == "=1+1");
    }

    [Theory]
    [InlineData("A/B: what? [now] * 'x'", "Vote A B what now 'x")]
    [InlineData("", "Vote")]
    [InlineData("A question that is much longer than a sheet's name may be", "Vote A question that is much lo")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "Vote 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧")]
    public void E5_names_of_sheets_are_safe(string question, string name) => Assert.Equal(name, Exports.SheetNames.Of([Named(question)])[0]);

    [Fact]
    public void E5_no_two_sheets_have_one_name() => Assert.Equal(
        ["Vote Same", "Vote Same 2", "Vote same 3"], Exports.SheetNames.Of([Named("Same"), Named("Same"), Named("same")]));

    [Fact]
    public void E5_what_xml_has_no_sign_for_is_left_out()
    {
        using var to = new MemoryStream();
        XlsxReport.Write(to, [new("Kind", "", ["A"], [[new ExportCell("a\u0001b\uFFFFc\uD800d👍" + new string('x', 40_000))]])]);
        using var document = SpreadsheetDocument.Open(to, isEditable: false);
        var text = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last().InnerText;
        Assert.StartsWith("abcd👍x", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 30_000, 32_767);
    }

    [CalcFact]
    public async Task E5_a_spreadsheet_reads_in_it_what_was_written()
    {
        var folder = Directory.CreateTempSubdirectory("livehub-calc").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "report.xlsx"), Written());
            // Comma, double quotes, UTF-8, cells as shown, every sheet.
            var start = new ProcessStartInfo("soffice",
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile",
                "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder,
                Path.Combine(folder, "report.xlsx"),
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true };
            using var calc = System.Diagnostics.Process.Start(start)!;
            await calc.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token);

            string Sheet(string name) => File.ReadAllText(Path.Combine(folder, $"report-{name}.csv")).ReplaceLineEndings("\n");
            Assert.StartsWith("What,How many\nSession,A day\nCode,ABC234\n", Sheet("Overview"), StringComparison.Ordinal);
            Assert.Contains("=1+1,4,Answered\n", Sheet("Questions Your questions?".Replace("?", "")), StringComparison.Ordinal);
            Assert.Contains("=Buddies,3,\"New people\nand old\"\n", Sheet("Projects"), StringComparison.Ordinal);
            Assert.Contains("1,5,A buddy,2\n", Sheet("Vote Which one"), StringComparison.Ordinal);
            Assert.Contains("Hidden ideas,14\n", Sheet("Not in this report"), StringComparison.Ordinal);
            Assert.Equal("Name,How many\nAnn,\n=Bob,\nWithout a name,4\n", Sheet("Participants"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ExportTable Named(string question) => new("Vote", question, ["A"], [["x"]]);

    private static byte[] Written()
    {
        using var to = new MemoryStream();
        XlsxReport.Write(to, ExportSections.Of(Source));
        return to.ToArray();
    }
}
