using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using SQLitePCL;

namespace Network.Silo.Journal.Sqlite;

/// <summary>Reads on pooled read-only connections, beside the writer.</summary>
internal sealed class SqliteReader(string connectionString)
{
    public delegate T Map<out T>(SqliteDataReader row);

    public ImmutableArray<T> Rows<T>(
        string sql, Map<T> map, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            using var connection = Open();
            using var command = Command(connection, sql, values);
            using var rows = command.ExecuteReader();
            var all = ImmutableArray.CreateBuilder<T>();
            while (rows.Read())
            {
                all.Add(map(rows));
            }

            return all.ToImmutable();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw Unavailable(broken);
        }
    }

    public object? Scalar(
        string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        try
        {
            using var connection = Open();
            using var command = Command(connection, sql, values);
            return command.ExecuteScalar();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw Unavailable(broken);
        }
    }

    /// <summary>Runs several queries on one moment of the database.</summary>
    public T Moment<T>(Func<SqliteConnection, SqliteTransaction, T> read)
    {
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: true);
            return read(connection, transaction);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw Unavailable(broken);
        }
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
        }

        return command;
    }

    public static string? Text(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A text's bytes where SQLite keeps them: good until the next row.</summary>
    public static ReadOnlySpan<byte> Utf8(SqliteDataReader row, int column) =>
        raw.sqlite3_column_blob(row.Handle, column);

    public static Guid Id(SqliteDataReader row, int column) =>
        new(row.GetFieldValue<byte[]>(column));

    public static JournalEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0), GrainKey.Stored(row.GetString(1)), row.GetInt64(2), Id(row, 3),
        row.GetInt32(4), row.GetString(5), row.GetString(6), row.GetString(7),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
        row.GetFieldValue<byte[]>(9));

    /// <summary>Closes the connections that wait to be used again, of this file alone: the pool of
    /// another store in this process is not to be touched.</summary>
    public void Close()
    {
        using var ours = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(ours);
    }

    /// <summary>Whoever still reads while the store is closed loses the connection.</summary>
    private static bool IsBroken(Exception failure) =>
        failure is SqliteException or ObjectDisposedException;

    private static JournalUnavailableException Unavailable(Exception broken) =>
        new("The SQLite file could not be read.", broken);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
