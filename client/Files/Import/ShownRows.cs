using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Import;

/// <summary>Keeps, while rows pass, those that a person will want to look at.</summary>
internal sealed class ShownRows(ProblemList problems)
{
    private readonly List<TableRow> _kept = [];
    private readonly HashSet<int> _top = [];

    public IEnumerable<TableRow> Of(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var before = problems.Count;
            if (_top.Count < ImportLimits.TopRowsShown)
                _top.Add(row.Number);

            yield return row;

            // Back here when the next row is wanted: this one was read.
            if (_kept.Count < ImportLimits.RowsShownMax
                || (problems.Count > before && _kept.Count < 2 * ImportLimits.RowsShownMax))
            {
                _kept.Add(row);
            }
        }
    }

    public TableLayout Layout(ImportKind kind, Header? header, ImmutableArray<string> sheets)
    {
        var wrong = problems.Rows();
        return new TableLayout(header?.RowNumber ?? 0, header?.Layout() ?? [],
            ColumnNames.Choices(kind),
            [
                .. _kept.Where(r => _top.Contains(r.Number) || wrong.Contains(r.Number))
                    .Take(ImportLimits.RowsShownMax).Select(Shown),
            ], sheets);
    }

    internal static LayoutRow Shown(TableRow row) => new(row.Number,
    [
        .. row.Cells.Take(ImportLimits.CellsShownMax)
            .Select(c => c.Text.Length > ImportLimits.ValueCharactersMax
                ? c.Text[..ImportLimits.ValueCharactersMax] + "…" : c.Text),
    ]);
}
