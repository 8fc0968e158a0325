using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Import;

/// <summary>Compares 合计 and 小计 lines with the sum of the lines above them; under the names of
/// projects such a line gives how many there are.</summary>
internal sealed class SumCheck(Header header)
{
    private static readonly Column[] Summed =
    [
        Column.Staff, Column.TechnicalStaff, Column.MemberCount, Column.Sessions,
        Column.Participants, Column.Items, Column.Money, Column.Project, Column.Benefit,
        Column.Prize, Column.Matching,
    ];

    private readonly Dictionary<Column, Sums> _sums =
        Summed.Where(c => header.Place(c) is not null).ToDictionary(c => c, _ => new Sums());

    /// <summary>Counts a line of data; a cell that cannot be read ends the check of its column.
    /// </summary>
    public void Add(TableRow row)
    {
        foreach (var (column, sums) in _sums)
        {
            var cell = row[header.Place(column)!.Value];
            if (cell.Carried || CellNumber.IsNothing(cell))
                continue;

            if (column == Column.Project)
                sums.Add(1);
            else if (Value(column, cell) is { } value)
                sums.Add(value);
            else
                sums.Unknown = true;
        }
    }

    /// <summary>A sum line may mean all lines or those since the sum line before it.</summary>
    public void Check(RowCells row)
    {
        foreach (var (column, sums) in _sums)
        {
            var cell = row.Cell(column);
            if (!CellNumber.IsNothing(cell) && !sums.Unknown
                && Value(column, cell) is { } told && !sums.Fits(told))
            {
                var (sum, difference) = (Shown(column, sums.Nearest(told)),
                    Shown(column, told - sums.Nearest(told)));
                row.Error(column, "sum.disagrees",
                    $"合计为“{cell.Text}”，以上各行之和为 {sum}，相差 {difference}。请核对。",
                    $"The sum line says '{cell.Text}'; the lines above add up to {sum}, a "
                    + $"difference of {difference}.");
            }

            sums.BeginBlock();
        }
    }

    private decimal? Value(Column column, TableCell cell) => ColumnNames.IsMoney(column)
        ? CellNumber.TryFen(cell, header.IsTenThousands(column), out var fen) ? fen : null
        : CellNumber.TryCount(cell, out var count) ? count : null;

    private string Shown(Column column, decimal value) => (!ColumnNames.IsMoney(column) ? value
        : header.IsTenThousands(column) ? value / 1_000_000 : value / 100)
        .ToString("0.######", CultureInfo.InvariantCulture);

    private sealed class Sums
    {
        private decimal _block;

        public decimal All { get; private set; }

        public bool Unknown { get; set; }

        public void Add(decimal value) => (All, _block) = (All + value, _block + value);

        public bool Fits(decimal told) => told == All || told == _block;

        /// <summary>The sum that the line was probably meant to give.</summary>
        public decimal Nearest(decimal told) =>
            Math.Abs(told - _block) < Math.Abs(told - All) ? _block : All;

        public void BeginBlock() => _block = 0;
    }
}
