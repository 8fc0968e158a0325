using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Npgsql;

namespace Network.Silo.Backups;

/// <summary>Copies one moment of a PostgreSQL database into a new SQLite file of the same schema
/// version. Writers are not held up.</summary>
internal static class PostgresExport
{
    /// <summary>Rows between two reports.</summary>
    private const int RowsAReport = 4096;

    /// <exception cref="StoreRefusedException">Not the product's, or newer than this program.
    /// </exception>
    public static async Task Run(string from, string to, Action<long, long>? progress,
        CancellationToken cancel)
    {
        await using var source = new NpgsqlConnection(from);
        await source.OpenAsync(cancel);
        await using var moment =
            await source.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var version = await Version(source, cancel);
        using var target = SqliteCopy.Open(to);
        Execute(target, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
        foreach (var step in SqliteSchema.Steps.Take(version))
        {
            Execute(target, step);
        }

        Execute(target, string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));
        var tables = TableShape.Of(target);
        var all = 0L;
        foreach (var table in tables)
        {
            all += (long)(await Scalar(
                source, $"SELECT COUNT(*) FROM {table.Name}", cancel))!;
        }

        var done = 0L;
        foreach (var table in tables)
        {
            await Copy(source, target, table, () =>
            {
                if (++done % RowsAReport == 0 || done == all)
                    progress?.Invoke(done, all);
            }, cancel);
        }

        SqliteCopy.OneFile(target);
    }

    private static async Task Copy(NpgsqlConnection source, SqliteConnection target,
        TableShape table, Action copied, CancellationToken cancel)
    {
        using var transaction = target.BeginTransaction();
        using var insert = target.CreateCommand();
        insert.Transaction = transaction;
        var names = table.Columns.Select((_, i) => $"@p{i}").ToImmutableArray();
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Quoted}) "
            + $"VALUES ({string.Join(", ", names)})";
        var values = names.Select(n => insert.Parameters.Add(n, SqliteType.Text)).ToArray();
        await using var select = new NpgsqlCommand(
            $"SELECT {table.Quoted} FROM {table.Name} ORDER BY 1", source);
        await using var rows = await select.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            for (var i = 0; i < values.Length; i++)
            {
                var value = PostgresColumns.ToSqlite(rows.GetValue(i));
                values[i].SqliteType = value switch
                {
                    long => SqliteType.Integer,
                    byte[] => SqliteType.Blob,
                    _ => SqliteType.Text,
                };
                values[i].Value = value;
            }

            insert.ExecuteNonQuery();
            copied();
        }

        transaction.Commit();
    }

    private static async Task<int> Version(NpgsqlConnection source, CancellationToken cancel)
    {
        const string Known = "SELECT to_regclass('schema_version') IS NOT NULL";
        if (!(bool)(await Scalar(source, Known, cancel))!)
        {
            throw new StoreRefusedException(new LocalText(
                "该 PostgreSQL 数据库中没有本系统的数据。",
                "The PostgreSQL database holds nothing of this product."));
        }

        var version = (int)(await Scalar(
            source, "SELECT COALESCE(MAX(version), 0) FROM schema_version", cancel))!;
        return version <= SqliteSchema.Steps.Length ? version
            : throw new StoreRefusedException(new LocalText(
                $"数据库由更新的版本写成（结构版本 {version}）。请用该版本备份。",
                $"The database was written by a newer version (schema {version}). Back it up "
                + "with that version."));
    }

    private static async Task<object?> Scalar(
        NpgsqlConnection source, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, source);
        return await command.ExecuteScalarAsync(cancel);
    }

    private static void Execute(SqliteConnection target, string sql)
    {
        using var command = target.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
