using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Network.Client.Files.Cells;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Export;

/// <summary>XLSX with one sheet: a header that stays in sight, dates and numbers as such, and
/// every text as text, so that nothing is a formula.</summary>
internal sealed class WorkbookTableWriter : ITableWriter
{
    private const uint PlainStyle = 0;
    private const uint HeadStyle = 1;
    private const uint DateStyle = 2;
    private const uint MoneyStyle = 3;

    /// <summary>Stays a text when somebody edits the cell, whatever it begins with.</summary>
    private const uint TextStyle = 4;

    /// <summary>Width of every column, characters.</summary>
    private const double ColumnWidth = 16;

    private readonly SpreadsheetDocument _document;
    private readonly OpenXmlWriter _sheet;
    private uint _row;

    /// <param name="stream">Can be searched.</param>
    public WorkbookTableWriter(Stream stream, string sheet)
    {
        _document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = _document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var part = book.AddNewPart<WorksheetPart>();
        book.Workbook = new Workbook(new Sheets(new Sheet
        {
            Name = sheet,
            SheetId = 1,
            Id = book.GetIdOfPart(part),
        }));
        _sheet = OpenXmlWriter.Create(part);
        _sheet.WriteStartElement(new Worksheet());
    }

    public void Header(IReadOnlyList<string> names)
    {
        _sheet.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        _sheet.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Columns(
            new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = 1,
                Max = (uint)names.Count,
                Width = ColumnWidth,
                CustomWidth = true,
            }));
        _sheet.WriteStartElement(new SheetData());
        Write(names, HeadStyle);
    }

    public void Row(IReadOnlyList<object?> cells) => Write(cells, PlainStyle);

    public void End()
    {
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Close();
        _document.Dispose();
    }

    public void Dispose()
    {
        _sheet.Dispose();
        _document.Dispose();
    }

    private void Write(IReadOnlyList<object?> cells, uint style)
    {
        _sheet.WriteStartElement(new Row { RowIndex = ++_row });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { } value)
                _sheet.WriteElement(Cell(value, $"{TableRow.Letter(i)}{_row}", style));
        }

        _sheet.WriteEndElement();
    }

    private static Cell Cell(object value, string place, uint style) => value switch
    {
        DateOnly date => Number(date.ToDateTime(TimeOnly.MinValue).ToOADate(), place, DateStyle),
        decimal money => Number(money, place, MoneyStyle),
        int or long or double => Number((IFormattable)value, place, style),
        _ => Written($"{value}", place, style),
    };

    private static Cell Written(string text, string place, uint style) => new(
        new InlineString(new Text(Kept(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = place,
        StyleIndex = style == PlainStyle && FormulaGuard.Guarded(text) != text
            ? TextStyle : style,
        DataType = CellValues.InlineString,
    };

    /// <summary>What XML cannot hold is left out; an apostrophe in front that an import would take
    /// off is doubled.</summary>
    private static string Kept(string text)
    {
        var kept = text.Any(c => c is '\uFFFE' or '\uFFFF')
            ? string.Concat(text.Where(c => c is not ('\uFFFE' or '\uFFFF'))) : text;
        return kept.StartsWith('\'') ? FormulaGuard.Guarded(kept) : kept;
    }

    private static Cell Number(IFormattable number, string place, uint style) => new()
    {
        CellReference = place,
        StyleIndex = style,
        CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)),
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat
        {
            NumberFormatId = 164,
            FormatCode = "yyyy\\-mm\\-dd",
        }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(), new Fill()),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, QuotePrefix = true }));
}
