using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Network.Silo.Journal.Sqlite;

/// <summary>
/// A statement that is compiled once and run many times, on SQLite's own calls: values are bound
/// by their place, and nothing is made anew for a run. The ADO.NET command looks every parameter
/// up by its name at each run, which cost as much as the insert itself.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[1024];

    /// <param name="sql">With numbered parameters: ?1, ?2, …</param>
    /// <exception cref="SqliteException">It is not correct.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle
            ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v3(
            database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Runs it with a value for each parameter and gives the number of rows changed.
    /// </summary>
    /// <exception cref="SqliteException">It was refused, or the file cannot be written.</exception>
    public int Run(params ReadOnlySpan<SqliteValue> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        int stepped;
        do
        {
            stepped = raw.sqlite3_step(statement);
        }
        while (stepped == raw.SQLITE_ROW);
        if (stepped != raw.SQLITE_DONE)
        {
            try
            {
                SqliteException.ThrowExceptionForRC(stepped, database);
            }
            finally
            {
                raw.sqlite3_reset(statement);
            }
        }

        Check(raw.sqlite3_reset(statement));
        return raw.sqlite3_changes(database);
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int place, in SqliteValue value) => value.Kind switch
    {
        SqliteValueKind.Number => raw.sqlite3_bind_int64(statement, place, value.Number),
        SqliteValueKind.Text => BindText(place, value.Text!),
        SqliteValueKind.Bytes => raw.sqlite3_bind_blob(statement, place, value.Bytes.Span),
        _ => raw.sqlite3_bind_null(statement, place),
    };

    private int BindText(int place, string value)
    {
        // An empty span has no address, which SQLite would take for null.
        if (value.Length == 0)
        {
            return raw.sqlite3_bind_text(statement, place, value);
        }

        var bytesMax = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (text.Length < bytesMax)
        {
            text = new byte[bytesMax];
        }

        var bytes = Encoding.UTF8.GetBytes(value, text);
        return raw.sqlite3_bind_text(statement, place, text.AsSpan(0, bytes));
    }

    private void Check(int answered) => SqliteException.ThrowExceptionForRC(answered, database);
}
