namespace Network.Benchmarks.Raw;

/// <summary>Rows of one of the journal's tables, as the store wrote them.</summary>
/// <param name="Types">The database's names of the columns' types.</param>
/// <param name="Key">What makes a row unique; empty where a row is only ever inserted.</param>
internal sealed record RawTable(
    string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Types,
    IReadOnlyList<string> Key)
{
    /// <summary>The tables that a command about an existing grain writes.</summary>
    public static IReadOnlyList<(string Name, string[] Key)> Written { get; } =
    [
        ("journal", []),
        ("rollup", ["child", "period"]),
        ("directory", ["stream"]),
    ];

    public int IndexOf(string column) => Columns.ToList().IndexOf(column);

    /// <summary>The end of an insert that replaces the row that is there.</summary>
    public string OnConflict => Key.Count == 0
        ? ""
        : $" ON CONFLICT ({string.Join(", ", Key)}) DO UPDATE SET "
            + string.Join(", ", Columns.Except(Key).Select(c => $"{c} = excluded.{c}"));
}
