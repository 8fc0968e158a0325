using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Network.Benchmarks.Raw;

/// <summary>One insert on SQLite's own calls, compiled once: nothing faster is to be had.</summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public RawStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(
            _database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public void Run(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            Check(Bind(i + 1, row[i]));
        }

        Check(raw.sqlite3_step(_statement));
        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        "" => raw.sqlite3_bind_text(_statement, place, ""),
        string text => BindText(place, text),
        _ => throw new ArgumentException($"A {value.GetType()} is not expected.", nameof(value)),
    };

    private int BindText(int place, string text)
    {
        Span<byte> utf8 = stackalloc byte[4_096];
        return Encoding.UTF8.TryGetBytes(text, utf8, out var bytes)
            ? raw.sqlite3_bind_text(_statement, place, utf8[..bytes])
            : raw.sqlite3_bind_text(_statement, place, text);
    }

    private void Check(int answered) => SqliteException.ThrowExceptionForRC(answered, _database);
}
