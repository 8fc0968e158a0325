using System.Runtime.InteropServices;
using CsvHelper;
using Network.Client.Files.Cells;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>A CSV file in whatever encoding and with whatever separator it was saved.</summary>
internal sealed class CsvTable : TableFile
{
    /// <summary>Characters from the beginning in which the separator is looked for.</summary>
    private const int SampleCharacters = 16 * 1024;

    /// <summary>Largest row, bytes.</summary>
    private const int RecordBytesMax = 1024 * 1024;

    private static readonly char[] Separators = [',', '\t', ';'];

    private readonly StreamReader _text;
    private readonly CsvReader _records;
    private bool _unclosed;

    public CsvTable(Stream stream)
    {
        var encoding = TextEncoding.Of(stream);
        RowCount = CountLines(stream);
        var separator = Separator(stream, encoding);
        _text = new StreamReader(stream, encoding, leaveOpen: true);
        _records = CsvReader.Create(_text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = RecordBytesMax,
            OnMalformedRecord = record =>
                _unclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        });
    }

    public override int RowCount { get; }

    public override IEnumerable<TableRow> Rows()
    {
        for (var number = 1; Read(number); number++)
        {
            CheckRow(number);
            var cells = new TableCell[Math.Min(_records.FieldCount, TableLimits.ColumnsMax)];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = new TableCell(
                    CellText.Clean(FormulaGuard.Bare(_records.GetString(i))));
            }

            var row = new TableRow(number, ImmutableCollectionsMarshal.AsImmutableArray(cells));
            if (!row.IsBlank)
                yield return row;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _records.Dispose();
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>A quote that is never closed would swallow the rest of the file.</summary>
    private bool Read(int number)
    {
        try
        {
            var read = _records.Read();
            return _unclosed ? throw Damaged(number, null) : read;
        }
        catch (CsvFormatException damaged)
        {
            throw Damaged(number, damaged);
        }
    }

    private static TableUnreadableException Damaged(int number, Exception? cause) => new(
        new LocalText($"第 {number} 行不能读取，请检查引号是否成对。",
            $"Row {number} cannot be read; check that its quotes come in pairs."), cause);

    private static int CountLines(Stream stream)
    {
        var (lines, bytes, read) = (0, new byte[SampleCharacters], 0);
        while ((read = stream.Read(bytes)) > 0)
        {
            lines += bytes.AsSpan(0, read).Count((byte)'\n');
        }

        stream.Position = 0;
        return lines;
    }

    /// <summary>The separator that stands most often in the first lines.</summary>
    private static char Separator(Stream stream, System.Text.Encoding encoding)
    {
        using var reader = new StreamReader(stream, encoding, leaveOpen: true);
        var sample = new char[SampleCharacters];
        var read = reader.ReadBlock(sample);
        stream.Position = 0;
        return Separators.MaxBy(s => sample.AsSpan(0, read).Count(s));
    }
}
