using Network.Client.Files.Columns;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Import;

/// <summary>The rows below a header, one after the other.</summary>
/// <param name="rowsExpected">Rows of the table, as far as its file tells; 0 where it does not.
/// </param>
internal sealed class TableBody(
    Header header, ITableImport import, Reading reading, int rowsExpected)
{
    private readonly SumCheck _sums = new(header);

    public int DataRows { get; private set; }

    /// <summary>Number of the last row that was read.</summary>
    public int LastRow { get; private set; }

    public async Task Add(TableRow row, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        LastRow = row.Number;
        var cells = new RowCells(header, row, reading.Problems);
        switch (RowNatures.Of(header, row))
        {
            case RowNature.Total:
                _sums.Check(cells);
                break;
            case RowNature.Data:
                DataRows++;
                _sums.Add(row);
                await import.Add(cells, cancel);
                break;
        }

        if (row.Number % ImportLimits.ProgressEveryRows == 0)
        {
            reading.Progress?.Report(new ImportProgress(ImportPhase.Checking, row.Number,
                Math.Max(rowsExpected, row.Number)));
        }
    }
}
