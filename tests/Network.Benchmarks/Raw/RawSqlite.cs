using Microsoft.Data.Sqlite;

namespace Network.Benchmarks.Raw;

/// <summary>Raw inserts into a SQLite file: prepared statements of ADO.NET, with the settings that
/// the journal has.</summary>
internal sealed class RawSqlite : IRawStore
{
    private readonly SqliteConnection _connection;
    private readonly List<RawTable> _tables = [];
    private readonly List<SqliteCommand> _inserts = [];

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
            var insert = _inserts[t];
            insert.Transaction = transaction;
            foreach (var row in batch.Rows[t])
            {
                for (var i = 0; i < row.Length; i++)
                {
                    insert.Parameters[i].Value = row[i] ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
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

    private SqliteCommand InsertInto(RawTable table)
    {
        var command = _connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) "
            + $"VALUES ({string.Join(", ", table.Columns.Select(c => "@" + c))})"
            + table.OnConflict;
        foreach (var column in table.Columns)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + column });
        }

        return command;
    }

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
