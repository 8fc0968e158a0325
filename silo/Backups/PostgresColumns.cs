using Npgsql;
using NpgsqlTypes;

namespace Network.Silo.Backups;

/// <summary>How PostgreSQL keeps the columns of the product's tables, and how SQLite has the same
/// values.</summary>
internal sealed class PostgresColumns
{
    private const string Query = """
        SELECT table_name, column_name, data_type, is_identity FROM information_schema.columns
        WHERE table_schema = current_schema()
        """;

    /// <summary>Without a type where the product keeps nothing of that type: such a table is no
    /// part of a backup.</summary>
    private readonly Dictionary<(string, string), (NpgsqlDbType? Type, bool Counted)> columns = [];

    public static async Task<PostgresColumns> Read(
        NpgsqlConnection connection, CancellationToken cancel)
    {
        var read = new PostgresColumns();
        await using var command = new NpgsqlCommand(Query, connection);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            read.columns[(rows.GetString(0), rows.GetString(1))] =
                (TypeOf(rows.GetString(2)), rows.GetString(3) == "YES");
        }

        return read;
    }

    /// <exception cref="NotSupportedException">A type of which nothing is kept.</exception>
    public NpgsqlDbType Of(string table, string column) => columns[(table, column)].Type
        ?? throw new NotSupportedException($"The type of the column {table}.{column}.");

    /// <summary>The columns that PostgreSQL counts up by itself.</summary>
    public IEnumerable<(string Table, string Column)> Counted =>
        columns.Where(c => c.Value.Counted).Select(c => c.Key);

    /// <summary>A value as PostgreSQL gives it, for SQLite.</summary>
    public static object ToSqlite(object value) => value switch
    {
        Guid id => id.ToByteArray(),
        bool fact => fact ? 1L : 0L,
        short number => (long)number,
        int number => (long)number,
        _ => value,
    };

    /// <summary>A value as SQLite gives it, for PostgreSQL.</summary>
    public static object ToPostgres(object value, NpgsqlDbType type) => (type, value) switch
    {
        (NpgsqlDbType.Uuid, byte[] id) => new Guid(id),
        (NpgsqlDbType.Boolean, long fact) => fact != 0,
        (NpgsqlDbType.Smallint, long number) => checked((short)number),
        (NpgsqlDbType.Integer, long number) => checked((int)number),
        _ => value,
    };

    private static NpgsqlDbType? TypeOf(string name) => name switch
    {
        "bigint" => NpgsqlDbType.Bigint,
        "integer" => NpgsqlDbType.Integer,
        "smallint" => NpgsqlDbType.Smallint,
        "boolean" => NpgsqlDbType.Boolean,
        "uuid" => NpgsqlDbType.Uuid,
        "bytea" => NpgsqlDbType.Bytea,
        "text" => NpgsqlDbType.Text,
        _ => null,
    };
}
