using ExcelDataReader;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>Carries the value of a merged area down and right, row after row.</summary>
internal sealed class MergedAreas
{
    private readonly Queue<CellRange> _coming;
    private readonly List<(CellRange Area, TableCell Value)> _open = [];

    public MergedAreas(CellRange[] areas)
    {
        if (areas.Length > TableLimits.MergedAreasMax)
            throw TooMany();

        _coming = new Queue<CellRange>(areas.OrderBy(a => a.FromRow));
    }

    /// <param name="row">From 0; rows come in order, none twice.</param>
    public void Fill(int row, TableCell[] cells)
    {
        _open.RemoveAll(o => o.Area.ToRow < row);
        while (_coming.TryPeek(out var next) && next.FromRow <= row)
        {
            _coming.Dequeue();
            if (next.ToRow >= row && next.FromColumn < cells.Length)
                _open.Add((next, cells[next.FromColumn]));
        }

        // Areas do not overlap in a sound sheet, so one row meets at most one for each column.
        if (_open.Count > TableLimits.ColumnsMax)
            throw TooMany();

        foreach (var (area, value) in _open)
        {
            var span = area.ToColumn - area.FromColumn + 1;
            for (var i = area.FromColumn; i <= area.ToColumn && i < cells.Length; i++)
            {
                var own = row == area.FromRow && i == area.FromColumn;
                cells[i] = value with { Carried = !own, Span = span };
            }
        }
    }

    private static TableUnreadableException TooMany() => new(new LocalText(
        "合并单元格过多，请取消合并后导入。",
        "The sheet has too many merged areas; unmerge them."));
}
