using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>One sheet of an XLSX or XLS workbook; merged areas carry their value into every cell.
/// </summary>
internal sealed class WorkbookTable : TableFile
{
    private readonly IExcelDataReader _reader;

    private WorkbookTable(IExcelDataReader reader, string sheet, ImmutableArray<string> others) =>
        (_reader, Sheet, OtherSheets) = (reader, sheet, others);

    public override string Sheet { get; }

    public override ImmutableArray<string> OtherSheets { get; }

    public override int RowCount => _reader.RowCount;

    /// <summary>Opens an XLSX, after looking at what it unpacks to.</summary>
    public static WorkbookTable OpenPackage(Stream stream, string? sheet)
    {
        try
        {
            PackageCheck.Check(stream);
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            throw Damaged(damaged);
        }

        return OpenAny(stream, sheet);
    }

    public static WorkbookTable OpenAny(Stream stream, string? sheet)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration
            {
                LeaveOpen = true,
                FallbackEncoding = Encoding.GetEncoding("GB18030"),
            });
            var sheets = Sheets(reader);
            var wanted = Wanted(sheets, sheet);
            reader.Reset();
            while (reader.Name != wanted && reader.NextResult())
            {
            }

            return new WorkbookTable(reader, wanted, [.. sheets.Where(s => s != wanted)]);
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            throw Damaged(damaged);
        }
    }

    public override IEnumerable<TableRow> Rows()
    {
        var merged = new MergedAreas(_reader.MergeCells ?? []);
        for (var number = 1; Read(); number++)
        {
            var cells = new TableCell[Math.Min(_reader.FieldCount, TableLimits.ColumnsMax)];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = TableCell.Of(_reader.GetValue(i));
            }

            merged.Fill(number - 1, cells);
            var row = new TableRow(number, ImmutableCollectionsMarshal.AsImmutableArray(cells));
            if (row.IsBlank)
                continue;

            // A sheet may go on for a million rows with nothing in them.
            CheckRow(number);
            yield return row;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _reader.Dispose();

        base.Dispose(disposing);
    }

    private bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            throw Damaged(damaged);
        }
    }

    private static List<string> Sheets(IExcelDataReader reader)
    {
        var names = new List<string>();
        do
        {
            if (reader.VisibleState == "visible" && reader.RowCount > 0 && reader.FieldCount > 0)
                names.Add(reader.Name);
        }
        while (reader.NextResult());

        return names;
    }

    private static string Wanted(List<string> sheets, string? wanted) =>
        wanted is null
            ? sheets.FirstOrDefault() ?? throw new TableUnreadableException(new LocalText(
                "工作簿中没有内容。", "The workbook has nothing in it."))
            : sheets.Find(s => s == wanted) ?? throw new TableUnreadableException(new LocalText(
                $"没有名为“{wanted}”的工作表；有：{string.Join("、", sheets)}。",
                $"There is no sheet '{wanted}'; there are: {string.Join(", ", sheets)}."));

    /// <summary>The library answers damage with whatever exception it stumbles into.</summary>
    private static bool IsDamage(Exception thrown) =>
        thrown is ExcelReaderException or InvalidDataException or System.Xml.XmlException
            or FormatException or IndexOutOfRangeException or ArgumentException
            or NullReferenceException or InvalidOperationException or KeyNotFoundException
            or EndOfStreamException or OverflowException or InvalidCastException
            or NotSupportedException;

    private static TableUnreadableException Damaged(Exception cause) => new(new LocalText(
        "工作簿已损坏或设有密码，请用表格软件打开并另存为 XLSX 后再导入。",
        "The workbook is damaged or has a password; open it and save it as XLSX again."), cause);
}
