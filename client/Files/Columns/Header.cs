using System.Collections.Immutable;
using Network.Client.Files.Import;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Columns;

/// <summary>The header row of a table: which column stands where.</summary>
internal sealed class Header
{
    private readonly Dictionary<Column, int> _places = [];
    private readonly TableRow _row;
    private readonly bool _tenThousands;

    private Header(TableRow row, ImportKind kind, bool moneyIsTenThousands, ImportEdits edits)
    {
        _row = row;
        _tenThousands = moneyIsTenThousands;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var chosen = edits.Columns is { } said
                && said.TryGetValue(TableRow.Letter(i), out var meaning) ? meaning : (Column?)null;
            var text = row[i].Text;
            if (text.Length == 0 && chosen is null)
                continue;

            if ((chosen ?? ColumnNames.Find(kind, HeaderText.Tidy(text))) is not { } column)
                Unknown = Unknown.Add(i);
            else if (!_places.TryAdd(column, i) && column != Column.Ignored && !row[i].Carried)
                Doubled = Doubled.Add(i);
        }
    }

    public int RowNumber => _row.Number;

    /// <summary>Columns whose headers nothing is known about.</summary>
    public ImmutableArray<int> Unknown { get; } = [];

    /// <summary>Columns whose header means a column that is there already.</summary>
    public ImmutableArray<int> Doubled { get; } = [];

    /// <summary>Whether a column of money is in 万元: its own header says so, or a line above the
    /// table.</summary>
    public bool IsTenThousands(Column money) => _tenThousands
        || (Place(money) is { } place && HeaderText.IsTenThousands(_row[place].Text));

    /// <summary>How many different columns are recognised.</summary>
    private int Recognised => _places.Keys.Count(c => c != Column.Ignored);

    public ImmutableArray<Column> Columns => [.. _places.Keys];

    public int? Place(Column column) =>
        _places.TryGetValue(column, out var place) ? place : null;

    public string TextAt(int column) => _row[column].Text;

    /// <summary>What stands in each column of the header row.</summary>
    public ImmutableArray<LayoutColumn> Layout()
    {
        var meanings = _places.ToDictionary(p => p.Value, p => p.Key);
        return
        [
            .. Enumerable.Range(0, _row.Cells.Length)
                .Where(i => _row[i].Text.Length > 0 || meanings.ContainsKey(i))
                .Select(i => new LayoutColumn(TableRow.Letter(i), _row[i].Text,
                    meanings.TryGetValue(i, out var meaning) ? meaning : null)),
        ];
    }

    /// <summary>Whether a row is this header once more, as on the next printed page.</summary>
    public bool Repeats(TableRow row) => _places.Count(p =>
        row[p.Value].Text == _row[p.Value].Text) == _places.Count;

    /// <summary>The row with the most known headers among the first ones; null when none has two,
    /// a single needed column aside.</summary>
    public static Header? Find(
        IReadOnlyList<TableRow> top, ImportKind kind, ImportEdits? edits = null)
    {
        var said = edits ?? ImportEdits.None;
        var tenThousands = false;
        Header? best = null;
        foreach (var row in top)
        {
            var header = new Header(row, kind, tenThousands, said);
            if (row.Number == said.HeaderRow)
                return header;

            if (header.Recognised >= 2 && header.Recognised > (best?.Recognised ?? 0))
                best = header;

            tenThousands |= best is null && row.Cells.Any(c => IsUnitNote(c.Text));
        }

        return best;
    }

    /// <summary>A line above the table such as 单位：万元.</summary>
    private static bool IsUnitNote(string text) =>
        text.Contains("单位", StringComparison.Ordinal) && HeaderText.IsTenThousands(text);
}
