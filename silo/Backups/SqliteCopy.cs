using Microsoft.Data.Sqlite;
using Network.Silo.Checks;
using SQLitePCL;

namespace Network.Silo.Backups;

/// <summary>Copies a SQLite file by SQLite's online backup: also while another process writes to
/// it, and always one moment of it.</summary>
internal static class SqliteCopy
{
    /// <summary>Pages copied between two reports; 16 MiB.</summary>
    private const int PagesAStep = 4096;

    /// <exception cref="Journal.StoreRefusedException">The source cannot be opened.</exception>
    /// <exception cref="SqliteException">The source is damaged, or the disk is full.</exception>
    public static void Run(
        string from, string to, Action<long, long>? progress, CancellationToken cancel)
    {
        using var source = StoreOpening.Sqlite(from, out var moment);
        using var held = moment;
        // The first read fixes the moment; without it every commit would begin the copy anew.
        using var first = source.CreateCommand();
        first.Transaction = moment;
        first.CommandText = "SELECT COUNT(*) FROM sqlite_master";
        first.ExecuteScalar();
        using var target = Open(to);
        using (var backup = raw.sqlite3_backup_init(
            target.Handle, "main", source.Handle, "main"))
        {
            if (backup.IsInvalid)
                SqliteException.ThrowExceptionForRC(
                    raw.sqlite3_errcode(target.Handle), target.Handle);

            for (var stepped = raw.SQLITE_OK; stepped == raw.SQLITE_OK;)
            {
                cancel.ThrowIfCancellationRequested();
                stepped = raw.sqlite3_backup_step(backup, PagesAStep);
                var all = raw.sqlite3_backup_pagecount(backup);
                progress?.Invoke(all - raw.sqlite3_backup_remaining(backup), all);
                if (stepped is not (raw.SQLITE_OK or raw.SQLITE_DONE))
                    SqliteException.ThrowExceptionForRC(stepped, target.Handle);
            }
        }

        OneFile(target);
    }

    /// <summary>A new file, or one of this product's own making, for writing.</summary>
    public static SqliteConnection Open(string path)
    {
        Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Without the files that a database in use has beside it.</summary>
    public static void OneFile(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }
}
