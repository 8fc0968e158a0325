using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Network.Client.Api.Views.Reports;
using Network.Client.Files.Tables;
using Network.Grains.Reports;

namespace Network.Client.Files.Reports;

/// <summary>A report as XLSX: its text on the first sheet, each of its tables on one of its own.
/// </summary>
internal static class ReportWorkbook
{
    private const uint Plain = 0;
    private const uint Head = 1;
    private const uint Money = 2;
    private const uint Wrapped = 3;
    private const long FenOfYuan = 100;

    /// <summary>Longest name of a sheet that spreadsheets take, characters.</summary>
    private const int SheetNameMax = 31;

    /// <param name="stream">Can be searched.</param>
    public static void Write(YearReport report, bool chinese, Stream stream)
    {
        using var document = SpreadsheetDocument.Create(
            stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = new Sheets();
        book.Workbook = new Workbook(sheets);
        Add(book, sheets, chinese ? "总结" : "Report", [18, 100], TextRows(report, chinese));
        foreach (var (chapter, table) in report.Chapters.SelectMany(
            c => c.Tables.Select(t => (c, t))))
        {
            Add(book, sheets, chapter.Heading.In(chinese),
                [28, .. table.Columns.Select(_ => 16.0)], TableRows(table, chinese));
        }
    }

    private static IEnumerable<(object? Value, uint Style)[]> TextRows(
        YearReport report, bool chinese)
    {
        yield return [(report.Title.In(chinese), Head)];
        yield return [(null, Plain), (report.Opening.In(chinese), Wrapped)];
        var number = 0;
        foreach (var chapter in report.Chapters.Where(ReportText.HasContent))
        {
            var heading = ReportText.Numbered(++number, chapter.Heading.In(chinese), chinese);
            yield return [(heading, Head)];
            foreach (var text in ReportText.Paragraphs(chapter, chinese))
            {
                yield return [(null, Plain), (text, Wrapped)];
            }
        }
    }

    private static IEnumerable<(object? Value, uint Style)[]> TableRows(
        ReportTable table, bool chinese)
    {
        yield return [
            (table.Head.In(chinese), Head),
            .. table.Columns.Select(c => ((object?)c.Name.In(chinese), Head))];
        foreach (var row in table.Rows)
        {
            yield return [
                (row.Name.In(chinese), row.Sum ? Head : Plain),
                .. row.Values.Select((value, i) => table.Columns[i].Money
                    ? ((object?)(value / (decimal)FenOfYuan), Money)
                    : (value, row.Sum ? Head : Plain))];
        }
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name,
        IReadOnlyList<double> widths, IEnumerable<(object? Value, uint Style)[]> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new DocumentFormat.OpenXml.Spreadsheet.Columns(widths.Select((w, i) =>
                new DocumentFormat.OpenXml.Spreadsheet.Column
                {
                    Min = (uint)i + 1,
                    Max = (uint)i + 1,
                    Width = w,
                    CustomWidth = true,
                })),
            new SheetData(rows.Select((cells, r) => new Row(cells
                .Select((cell, c) => Cell(cell.Value, cell.Style, $"{TableRow.Letter(c)}{r + 1}"))
                .OfType<Cell>())
            { RowIndex = (uint)r + 1 })));
        var number = (uint)sheets.Count() + 1;
        sheets.Append(new Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = number,
            Name = SheetName(name, number, sheets),
        });
    }

    private static Cell? Cell(object? value, uint style, string place) => value switch
    {
        null => null,
        string text => new Cell(new InlineString(
            new Text(ReportText.Kept(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = place,
            StyleIndex = style,
            DataType = CellValues.InlineString,
        },
        IFormattable number => new Cell
        {
            CellReference = place,
            StyleIndex = style,
            CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)),
        },
        _ => throw new InvalidOperationException($"No cell for {value}."),
    };

    /// <summary>Without what spreadsheets do not take in a name, and not twice.</summary>
    private static string SheetName(string heading, uint number, Sheets sheets)
    {
        var name = string.Concat(ReportText.Kept(heading)
            .Where(c => !@"[]:*?/\'".Contains(c, StringComparison.Ordinal)));
        var taken = sheets.Elements<Sheet>().Any(s => s.Name?.Value == name);
        var marked = taken || name.Length == 0 ? $"{name}{number}" : name;
        return marked.Length <= SheetNameMax ? marked
            : $"{marked[..(SheetNameMax - 3)]}{number}";
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(), new Fill()),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
            new CellFormat(new Alignment
            {
                WrapText = true,
                Vertical = VerticalAlignmentValues.Top,
            })
            { ApplyAlignment = true }));
}
