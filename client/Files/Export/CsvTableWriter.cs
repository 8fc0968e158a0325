using System.Globalization;
using CsvHelper;
using Network.Client.Files.Cells;

namespace Network.Client.Files.Export;

/// <summary>CSV in UTF-8 with a byte order mark, so that spreadsheets know the encoding. A text
/// that a spreadsheet would take for a formula is guarded, which imports undo.</summary>
internal sealed class CsvTableWriter(Stream stream) : ITableWriter
{
    private readonly CsvWriter _csv = CsvWriter.Create(stream, new CsvWriterOptions
    {
        HasHeader = false,
        NewLine = "\r\n",
        WriteByteOrderMark = true,
    }, leaveOpen: true);

    public void Header(IReadOnlyList<string> names) => Row(names);

    public void Row(IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case null:
                    _csv.WriteField("");
                    break;
                case DateOnly date:
                    _csv.WriteField(date, "yyyy-MM-dd");
                    break;
                case IFormattable number:
                    _csv.WriteField(number.ToString(null, CultureInfo.InvariantCulture));
                    break;
                default:
                    _csv.WriteField(FormulaGuard.Guarded($"{cell}"));
                    break;
            }
        }

        _csv.EndRecord();
    }

    public void End() => _csv.Flush();

    public void Dispose() => _csv.Dispose();
}
