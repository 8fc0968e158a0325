using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Network.Silo.Backups;

/// <summary>A table with the columns that hold what was put in.</summary>
internal sealed record TableShape(string Name, ImmutableArray<string> Columns)
{
    /// <summary>Computed columns are left out: they come by themselves.</summary>
    private const string Query = """
        SELECT t.name, c.name
        FROM sqlite_master AS t, pragma_table_xinfo(t.name) AS c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.hidden = 0
        ORDER BY t.rowid, c.cid
        """;

    public string Quoted => string.Join(", ", Columns.Select(c => $"\"{c}\""));

    /// <summary>All tables of a file, as they were made.</summary>
    public static ImmutableArray<TableShape> Of(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Query;
        using var rows = command.ExecuteReader();
        var columns = new List<(string Table, string Column)>();
        while (rows.Read())
        {
            columns.Add((rows.GetString(0), rows.GetString(1)));
        }

        return [.. columns.GroupBy(c => c.Table).Select(
            t => new TableShape(t.Key, [.. t.Select(c => c.Column)]))];
    }
}
