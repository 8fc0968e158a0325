using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Npgsql;

namespace Network.Silo.Checks;

/// <summary>Opens a database for reading alone: no lock file, no schema step, nothing written.
/// </summary>
internal static class StoreOpening
{
    /// <exception cref="StoreRefusedException">It is not there, or cannot be reached.</exception>
    public static async Task<StoreRows> Read(StoreOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Provider == Provider.Sqlite
            ? new StoreRows(Sqlite(options.Path!, out var moment), moment, true)
            : await Postgres(options.ConnectionString!, cancel);
    }

    /// <summary>
    /// A file that no other process has open is read as it lies, without even the files that
    /// SQLite puts beside one; else beside its writer, through the log.
    /// </summary>
    public static SqliteConnection Sqlite(string path, out SqliteTransaction moment)
    {
        SQLitePCL.Batteries_V2.Init();
        var full = Path.GetFullPath(path);
        var log = new FileInfo(full + "-wal");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = log.Exists && log.Length > 0
                ? full : $"file:{Uri.EscapeDataString(full)}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            // Lets a file that lost its end be read as far as it goes.
            using var tolerant = connection.CreateCommand();
            tolerant.CommandText = "PRAGMA writable_schema = ON; PRAGMA query_only = ON";
            tolerant.ExecuteNonQuery();
            moment = connection.BeginTransaction(deferred: true);
            return connection;
        }
        catch (SqliteException broken)
        {
            connection.Dispose();
            throw new StoreRefusedException(new LocalText(
                $"文件“{path}”不能作为数据库打开：{broken.Message}",
                $"The file '{path}' cannot be opened as a database: {broken.Message}"), broken);
        }
    }

    private static async Task<StoreRows> Postgres(string options, CancellationToken cancel)
    {
        DbConnection? connection = null;
        try
        {
            connection = new NpgsqlConnection(options);
            await connection.OpenAsync(cancel);
            var moment =
                await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
            return new StoreRows(connection, moment, false);
        }
        catch (Exception broken) when (broken is NpgsqlException or ArgumentException)
        {
            if (connection is not null)
                await connection.DisposeAsync();

            throw new StoreRefusedException(new LocalText(
                $"无法连接 PostgreSQL：{broken.Message}。请检查地址、账号和服务是否启动。",
                $"PostgreSQL cannot be reached: {broken.Message}. Check address, account and "
                + "whether the server runs."), broken);
        }
    }
}
