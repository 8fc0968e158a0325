using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;

namespace Network.Silo.Journal.Sqlite;

/// <summary>Opens a file for this process alone and brings its schema up to date.</summary>
internal static class SqliteFile
{
    /// <summary>Held open for as long as the store is; a second process cannot open it.</summary>
    /// <exception cref="StoreRefusedException">Another process holds it.</exception>
    public static FileStream Lock(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(
                path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StoreRefusedException(new LocalText(
                $"没有权限写入数据库文件“{path}”所在的目录。",
                $"The folder of the database file '{path}' cannot be written."), denied);
        }
        catch (IOException taken)
        {
            throw new StoreRefusedException(new LocalText(
                $"数据库文件“{path}”正被另一个进程使用。请先停止该进程，或改用其他文件。",
                $"The database file '{path}' is in use by another process. Stop that process, "
                + "or use another file."), taken);
        }
    }

    public static SqliteConnection OpenForWriting(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            Execute(connection, SqliteSql.Pragmas);
            Migrate(connection, path);
            return connection;
        }
        catch (SqliteException broken)
        {
            connection.Dispose();
            throw new StoreRefusedException(new LocalText(
                $"文件“{path}”不能作为数据库打开：{broken.Message}",
                $"The file '{path}' cannot be opened as a database: {broken.Message}"), broken);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static string ForReading(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadOnly,
    }.ToString();

    private static void Migrate(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = (long)Scalar(connection, transaction, "PRAGMA user_version")!;
        if (version > SqliteSchema.Steps.Length)
        {
            throw new StoreRefusedException(new LocalText(
                $"数据库“{path}”由更新的版本写成（结构版本 {version}，本程序为 "
                + $"{SqliteSchema.Steps.Length}）。请升级本程序后再打开。",
                $"The database '{path}' was written by a newer version (schema {version}, this "
                + $"program knows {SqliteSchema.Steps.Length}). Upgrade this program first."));
        }

        for (var step = version; step < SqliteSchema.Steps.Length; step++)
        {
            Execute(connection, SqliteSchema.Steps[(int)step], transaction);
        }

        Execute(connection, $"PRAGMA user_version = {SqliteSchema.Steps.Length}", transaction);
        transaction.Commit();
    }

    private static void Execute(
        SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(
        SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteScalar();
    }
}
