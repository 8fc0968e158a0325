using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Network.Silo.Journal.Sqlite;

/// <summary>
/// One transaction after the other on the one read-write connection. A full disk makes SQLite roll
/// back by itself; a second rollback is then an error, after which an ADO.NET connection would
/// refuse every further transaction. So SQLite is asked whether one is open.
/// </summary>
internal sealed class WriteTransaction(SqliteConnection connection) : IDisposable
{
    private readonly PreparedStatement begin = new(connection, "BEGIN IMMEDIATE");
    private readonly PreparedStatement commit = new(connection, "COMMIT");
    private readonly PreparedStatement rollback = new(connection, "ROLLBACK");

    private bool IsOpen => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Does work and commits it, or does nothing.</summary>
    /// <param name="keep">Whether what was done is kept; always where there is none.</param>
    /// <exception cref="SqliteException">It was refused, or the file cannot be written.</exception>
    public T Run<T>(Func<T> work, Func<T, bool>? keep = null)
    {
        // What an earlier failure may have left.
        Abandon();
        begin.Run();
        try
        {
            var result = work();
            if (keep?.Invoke(result) ?? true)
                commit.Run();

            return result;
        }
        finally
        {
            Abandon();
        }
    }

    public void Dispose()
    {
        begin.Dispose();
        commit.Dispose();
        rollback.Dispose();
    }

    private void Abandon()
    {
        if (IsOpen)
            rollback.Run();
    }
}
