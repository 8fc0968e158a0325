using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>One row of data under its header. What cannot be read is a problem of its cell, and
/// reads as absent.</summary>
internal sealed class RowCells(Header header, TableRow row, ProblemList problems)
{
    /// <summary>Whether something in this row was wrong.</summary>
    public bool Failed { get; private set; }

    public int Number => row.Number;

    public TableCell Cell(Column column) =>
        header.Place(column) is { } place ? row[place] : TableCell.Blank;

    public bool Has(Column column) => header.Place(column) is not null;

    /// <summary>The text of a cell; null when it is blank.</summary>
    public string? Text(Column column) =>
        Cell(column) is { IsBlank: false } cell && !CellNumber.IsNothing(cell) ? cell.Text : null;

    public int? Count(Column column)
    {
        var cell = Cell(column);
        if (CellNumber.IsNothing(cell))
            return null;

        if (CellNumber.TryCount(cell, out var count))
            return count;

        Error(column, "cell.no-count", $"应为整数，实为“{cell.Text}”。请只填数字。",
            $"Expected a whole number; found '{cell.Text}'.");
        return null;
    }

    /// <summary>Money in fen.</summary>
    public long? Fen(Column column)
    {
        var cell = Cell(column);
        if (CellNumber.IsNothing(cell))
            return null;

        if (CellNumber.TryFen(cell, header.IsTenThousands(column), out var fen))
            return fen;

        Error(column, "cell.no-money", $"应为金额，如 1.5万元 或 15000，实为“{cell.Text}”。",
            $"Expected an amount of money; found '{cell.Text}'.");
        return null;
    }

    public DateOnly? Date(Column column) => Date(column, out var precision) is not { } date ? null
        : precision == DatePrecision.Year ? NoDate(column) : date;

    public DateOnly? Date(Column column, out DatePrecision precision)
    {
        precision = DatePrecision.Day;
        var cell = Cell(column);
        if (CellNumber.IsNothing(cell))
            return null;

        if (CellDate.IsAmbiguousMonth(cell))
        {
            Error(column, "cell.ambiguous-date",
                $"“{cell.Text}”可能是 1 月，也可能是 10 月。请写成 2024年1月 或 2024年10月。",
                $"'{cell.Text}' may mean January or October; write 2024-01 or 2024-10.");
            return null;
        }

        return CellDate.TryRead(cell, out var date, out precision) ? date : NoDate(column);
    }

    public void Error(Column column, string code, string zh, string en)
    {
        Failed = true;
        Tell(column, code, new LocalText(zh, en), ImportSeverity.Error);
    }

    public void Warn(Column column, string code, string zh, string en) =>
        Tell(column, code, new LocalText(zh, en), ImportSeverity.Warning);

    /// <summary>Says what a grain would refuse, at the column that it speaks of.</summary>
    public void Refused(Column? column, Rejection why)
    {
        Failed = true;
        Tell(column, why.Code, why.Message, ImportSeverity.Error);
    }

    private DateOnly? NoDate(Column column)
    {
        Error(column, "cell.no-date", $"应为日期，如 2024-07-15 或 2024年7月，实为“{Cell(column).Text}”。",
            $"Expected a date such as 2024-07-15; found '{Cell(column).Text}'.");
        return null;
    }

    private void Tell(Column? column, string code, LocalText message, ImportSeverity severity)
    {
        var place = column is { } known ? header.Place(known) : null;
        var value = place is { } at ? row[at].Text : null;
        problems.Add(new ImportProblem(
            row.Number,
            place is { } letter ? TableRow.Letter(letter) : null,
            place is { } named ? header.TextAt(named) : null,
            value?.Length > ImportLimits.ValueCharactersMax
                ? value[..ImportLimits.ValueCharactersMax] + "…" : value,
            code, message, severity));
    }
}
