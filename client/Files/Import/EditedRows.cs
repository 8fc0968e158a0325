using System.Collections.Immutable;
using Network.Client.Files.Cells;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Import;

/// <summary>The rows of a table with a person's edits in them.</summary>
internal sealed class EditedRows
{
    private readonly ImmutableHashSet<int> _excluded;
    private readonly Dictionary<int, List<CorrectedCell>> _corrected;

    public EditedRows(ImportEdits edits)
    {
        _excluded = [.. edits.Excluded ?? []];
        _corrected = (edits.Cells ?? [])
            .GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.ToList());
    }

    public IEnumerable<TableRow> Of(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            if (!_excluded.Contains(row.Number))
                yield return Corrected(row);
        }
    }

    private TableRow Corrected(TableRow row)
    {
        if (!_corrected.TryGetValue(row.Number, out var corrections))
            return row;

        var cells = row.Cells.ToList();
        foreach (var (_, letter, value) in corrections)
        {
            if (TableRow.Place(letter) is not { } place)
                continue;

            while (cells.Count <= place)
            {
                cells.Add(TableCell.Blank);
            }

            cells[place] = new TableCell(CellText.Clean(value));
        }

        return row with { Cells = [.. cells] };
    }
}
