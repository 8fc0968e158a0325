using Microsoft.Data.Sqlite;

namespace Network.Benchmarks.Raw;

/// <summary>Raw inserts into a SQLite file: prepared statements on SQLite's own calls, with
/// the settings that the journal has.</summary>
internal sealed class RawSqlite : IRawStore
{
    private readonly SqliteConnection _connection;
    private readonly List<RawTable> _tables = [];
    private readonly List<RawStatement> _inserts = [];

    public RawSqlite(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
            + "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4096;");
        foreach (var (name, key) in RawTable.Written)
        {
            var table = TableOf(name, key);
            _tables.Add(table);
            _inserts.Add(InsertInto(table));
        }
    }

    public Task<RawRows> ReadAll() =>
        Task.FromResult(new RawRows(_tables, [.. _tables.Select(RowsOf)]));

    public Task Insert(RawBatch batch)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        for (var t = 0; t < _inserts.Count; t++)
        {
            foreach (var row in batch.Rows[t])
            {
                _inserts[t].Run(row);
            }
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    /// <summary>The log begins anew in a file of 24 MiB that is there: one that still grows takes
    /// many times longer to sync, and after the first minutes of its life it never does.</summary>
    public Task Settle()
    {
        Run("""
            CREATE TABLE filler (page BLOB);
            WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 6144)
            INSERT INTO filler SELECT randomblob(4000) FROM number;
            DROP TABLE filler;
            PRAGMA wal_checkpoint(RESTART);
            """);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts)
        {
            insert.Dispose();
        }

        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private RawTable TableOf(string name, string[] key)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT name, type FROM pragma_table_info('{name}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        var types = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
            types.Add(reader.GetString(1));
        }

        return new RawTable(name, columns, types, key);
    }

    private RawStatement InsertInto(RawTable table) => new(_connection,
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) "
        + $"VALUES ({string.Join(", ", table.Columns.Select(c => "@" + c))})"
        + table.OnConflict);

    private List<object?[]> RowsOf(RawTable table)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name}";
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, table.Columns.Count)
                .Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
