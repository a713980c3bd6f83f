using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LiveHub.Exports;

/// <summary>The report as a workbook: a sheet for each part of it. Texts are texts, whatever they begin with; rows are written one
/// by one, and never more than a sheet should hold.</summary>
internal static class XlsxReport
{
    /// <summary>Of one sheet: ten times what a full hall writes.</summary>
    public const int MostRows = 100_000;

    /// <summary>Styles, by their place in the list.</summary>
    private const uint Plain = 0, Head = 1, AsText = 2;

    /// <param name="to">Can be read and sought, too.</param>
    public static void Write(Stream to, ImmutableArray<ExportTable> tables)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = new Sheets();
        foreach (var (table, name, number) in tables.Zip(SheetNames.Of(tables), Enumerable.Range(1, tables.Length)))
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Sheet(part, table);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)number, Name = name });
        }

        workbook.Workbook = new Workbook(sheets);
    }

    private static void Sheet(WorksheetPart part, ExportTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((_, at) => new Column
        {
            Min = (uint)at + 1,
            Max = (uint)at + 1,
            Width = Width(table, at),
            CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
        Row(writer, 1, table.Columns.Select(name => Text(name, Head)));
        foreach (var (row, number) in table.Rows.Take(MostRows).Zip(Enumerable.Range(2, MostRows)))
        {
            Row(writer, number, row.Select(Cell));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, int number, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(ExportCell cell) => cell.Number is { } number
        ? new Cell { CellValue = new CellValue(XlsxText.Number(number)), DataType = CellValues.Number, StyleIndex = Plain }
        : Text(cell.Text ?? "", XlsxText.LooksLikeFormula(cell.Text ?? "") ? AsText : Plain);

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(XlsxText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
        StyleIndex = style,
    };

    /// <summary>As wide as its longest text, within reason: the rest goes on in the next line.</summary>
    private static double Width(ExportTable table, int column) => Math.Clamp(
        table.Rows.Take(500).Select(row => row[column].Said.Length).Append(table.Columns[column].Length).Max() + 2, 8, 60);

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(Wrapped()) { ApplyAlignment = true },
            new CellFormat(Wrapped()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Wrapped()) { QuotePrefix = true, ApplyAlignment = true }));

    private static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
}
