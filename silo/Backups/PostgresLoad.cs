using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Npgsql;

namespace Network.Silo.Backups;

/// <summary>Copies a SQLite file of the newest schema into an empty PostgreSQL database: all of
/// it in one transaction, or nothing.</summary>
internal static class PostgresLoad
{
    /// <summary>Rows between two reports.</summary>
    private const int RowsAReport = 4096;

    /// <exception cref="StoreRefusedException">It is not empty, or cannot be reached.</exception>
    public static async Task Run(string from, string to, Action<long, long>? progress,
        CancellationToken cancel)
    {
        await using var opened = await PostgresDatabase.Open(to, cancel);
        await using var target = await opened.OpenConnectionAsync(cancel);
        await using var transaction = await target.BeginTransactionAsync(cancel);
        await Execute(target, "LOCK TABLE journal_head IN ACCESS EXCLUSIVE MODE", cancel);
        using var source = SqliteCopy.Open(from);
        var tables = TableShape.Of(source);
        await ShouldBeEmpty(target, tables, cancel);
        var columns = await PostgresColumns.Read(target, cancel);
        var all = tables.Sum(t => (long)Scalar(source, $"SELECT COUNT(*) FROM {t.Name}")!);
        var done = 0L;
        foreach (var table in tables)
        {
            await Copy(source, target, table, columns, () =>
            {
                if (++done % RowsAReport == 0 || done == all)
                    progress?.Invoke(done, all);
            }, cancel);
        }

        await Execute(target, "UPDATE journal_head SET position = "
            + "(SELECT COALESCE(MAX(position), 0) FROM journal)", cancel);
        foreach (var (table, column) in columns.Counted)
        {
            await Execute(target, $"""
                SELECT setval(pg_get_serial_sequence('{table}', '{column}'),
                  COALESCE(MAX({column}), 0) + 1, false) FROM {table}
                """, cancel);
        }

        await transaction.CommitAsync(cancel);
        await Execute(target, "ANALYZE", cancel);
    }

    private static async Task Copy(SqliteConnection source, NpgsqlConnection target,
        TableShape table, PostgresColumns columns, Action copied, CancellationToken cancel)
    {
        var types = table.Columns.Select(c => columns.Of(table.Name, c)).ToArray();
        using var select = source.CreateCommand();
        select.CommandText = $"SELECT {table.Quoted} FROM {table.Name} ORDER BY 1";
        using var rows = select.ExecuteReader();
        await using var writer = await target.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.Quoted}) FROM STDIN (FORMAT BINARY)", cancel);
        while (rows.Read())
        {
            await writer.StartRowAsync(cancel);
            for (var i = 0; i < types.Length; i++)
            {
                if (rows.IsDBNull(i))
                    await writer.WriteNullAsync(cancel);
                else
                    await writer.WriteAsync(PostgresColumns.ToPostgres(rows.GetValue(i), types[i]),
                        types[i], cancel);
            }

            copied();
        }

        await writer.CompleteAsync(cancel);
    }

    private static async Task ShouldBeEmpty(
        NpgsqlConnection target, IEnumerable<TableShape> tables, CancellationToken cancel)
    {
        foreach (var table in tables)
        {
            await using var any = new NpgsqlCommand(
                $"SELECT EXISTS (SELECT 1 FROM {table.Name})", target);
            if ((bool)(await any.ExecuteScalarAsync(cancel))!)
            {
                throw new StoreRefusedException(new LocalText(
                    "目标 PostgreSQL 数据库不是空的，不能恢复到其中。请新建一个空数据库。",
                    "The PostgreSQL database is not empty; nothing is restored into it. Create "
                    + "an empty one."));
            }
        }
    }

    private static async Task Execute(
        NpgsqlConnection target, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, target);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static object? Scalar(SqliteConnection source, string sql)
    {
        using var command = source.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
