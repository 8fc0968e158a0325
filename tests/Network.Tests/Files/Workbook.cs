using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Network.Tests.Files;

/// <summary>Writes real XLSX files as officials keep them: titles, merged cells, dates, numbers.
/// </summary>
internal sealed class Workbook
{
    private const uint DateStyle = 1;

    private readonly List<object?[]> _rows = [];
    private readonly List<string> _merged = [];

    /// <summary>Adds a row; null is a blank cell.</summary>
    public Workbook Row(params object?[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    /// <param name="area">Such as A1:F1.</param>
    public Workbook Merge(string area)
    {
        _merged.Add(area);
        return this;
    }

    public MemoryStream Save(params string[] emptySheets)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(
            stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = book.Workbook.AppendChild(new Sheets());
            foreach (var name in emptySheets)
            {
                Add(book, sheets, name, new Worksheet(new SheetData()));
            }

            var sheet = new Worksheet(new SheetData(_rows.Select(Line)));
            if (_merged.Count > 0)
            {
                sheet.Append(new MergeCells(
                    _merged.Select(m => new MergeCell { Reference = m })));
            }

            Add(book, sheets, "名录", sheet);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name, Worksheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        sheets.Append(new Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = (uint)sheets.Count() + 1,
            Name = name,
        });
    }

    private static Row Line(object?[] cells, int index) => new(cells
        .Select((value, column) => Cell(value, $"{Letter(column)}{index + 1}"))
        .OfType<Cell>())
    {
        RowIndex = (uint)index + 1,
    };

    private static Cell? Cell(object? value, string place) => value switch
    {
        null => null,
        DateOnly date => new Cell
        {
            CellReference = place,
            StyleIndex = DateStyle,
            CellValue = new CellValue(
                date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(
                    CultureInfo.InvariantCulture)),
        },
        int or long or double => new Cell
        {
            CellReference = place,
            CellValue = new CellValue(
                Convert.ToString(value, CultureInfo.InvariantCulture)!),
        },
        _ => new Cell
        {
            CellReference = place,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(value.ToString()!)),
        },
    };

    private static string Letter(int column) => ((char)('A' + column)).ToString();

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
