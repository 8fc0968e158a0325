using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Network.Benchmarks.Raw;

/// <summary>
/// Raw inserts into PostgreSQL: prepared, one statement a table and batch with the rows as arrays,
/// and the one-row head counter moved in the same transaction, all in one round trip.
/// </summary>
internal sealed class RawPostgres : IRawStore
{
    private static readonly Dictionary<string, (Type Type, NpgsqlDbType Database)> Elements =
        new(StringComparer.Ordinal)
        {
            ["text"] = (typeof(string), NpgsqlDbType.Text),
            ["jsonb"] = (typeof(string), NpgsqlDbType.Jsonb),
            ["json"] = (typeof(string), NpgsqlDbType.Json),
            ["int8"] = (typeof(long?), NpgsqlDbType.Bigint),
            ["int4"] = (typeof(int?), NpgsqlDbType.Integer),
            ["int2"] = (typeof(short?), NpgsqlDbType.Smallint),
            ["uuid"] = (typeof(Guid?), NpgsqlDbType.Uuid),
            ["bytea"] = (typeof(byte[]), NpgsqlDbType.Bytea),
            ["bool"] = (typeof(bool?), NpgsqlDbType.Boolean),
            ["date"] = (typeof(DateOnly?), NpgsqlDbType.Date),
            ["timestamptz"] = (typeof(DateTime?), NpgsqlDbType.TimestampTz),
        };

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly List<RawTable> _tables = [];

    private RawPostgres(NpgsqlDataSource source, NpgsqlConnection connection)
    {
        _source = source;
        _connection = connection;
    }

    public static async Task<RawPostgres> Open(string connection)
    {
        var text = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 20 };
        var source = NpgsqlDataSource.Create(text);
        var raw = new RawPostgres(source, await source.OpenConnectionAsync());
        foreach (var (name, key) in RawTable.Written)
        {
            raw._tables.Add(await raw.TableOf(name, key));
        }

        return raw;
    }

    public async Task<RawRows> ReadAll()
    {
        var all = new List<List<object?[]>>();
        foreach (var table in _tables)
        {
            all.Add(await RowsOf(table));
        }

        return new RawRows(_tables, all);
    }

    public async Task Insert(RawBatch batch)
    {
        await using var commands = new NpgsqlBatch(_connection);
        commands.BatchCommands.Add(new NpgsqlBatchCommand(
            "UPDATE journal_head SET position = position + $1")
        {
            Parameters = { new NpgsqlParameter { Value = (long)batch.Rows[0].Count } },
        });
        for (var t = 0; t < _tables.Count; t++)
        {
            if (batch.Rows[t].Count > 0)
            {
                commands.BatchCommands.Add(InsertInto(_tables[t], batch.Rows[t]));
            }
        }

        // A batch without a transaction around it is one transaction.
        await commands.ExecuteNonQueryAsync();
    }

    public Task Settle() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _source.DisposeAsync();
    }

    private static NpgsqlBatchCommand InsertInto(
        RawTable table, IReadOnlyList<object?[]> rows)
    {
        var arrays = table.Types.Select((type, i) => $"${i + 1}::{type}[]");
        var command = new NpgsqlBatchCommand(
            $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) "
            + $"SELECT * FROM unnest({string.Join(", ", arrays)})" + table.OnConflict);
        for (var c = 0; c < table.Columns.Count; c++)
        {
            var (type, database) = Elements[table.Types[c]];
            var values = Array.CreateInstance(type, rows.Count);
            for (var r = 0; r < rows.Count; r++)
            {
                values.SetValue(rows[r][c], r);
            }

            command.Parameters.Add(new NpgsqlParameter
            {
                Value = values,
                NpgsqlDbType = NpgsqlDbType.Array | database,
            });
        }

        return command;
    }

    private async Task<RawTable> TableOf(string name, string[] key)
    {
        await using var command = new NpgsqlCommand("""
            SELECT column_name::text, udt_name::text FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER'
            ORDER BY ordinal_position
            """, _connection) { Parameters = { new NpgsqlParameter { Value = name } } };
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        var types = new List<string>();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
            types.Add(reader.GetString(1));
        }

        return new RawTable(name, columns, types, key);
    }

    private async Task<List<object?[]>> RowsOf(RawTable table)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name}", _connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, table.Columns.Count)
                .Select(i => ValueOf(reader, i, table.Types[i]))]);
        }

        return rows;
    }

    private static object? ValueOf(DbDataReader reader, int column, string type) =>
        reader.IsDBNull(column) ? null
        : type == "date" ? reader.GetFieldValue<DateOnly>(column)
        : reader.GetValue(column);
}
