using Network.Grains.Kernel;
using Npgsql;

namespace Network.Silo.Journal.Postgres;

/// <summary>Connects to a database and brings its schema up to date.</summary>
internal static class PostgresDatabase
{
    /// <summary>Statements kept prepared on a connection.</summary>
    private const int PreparedMax = 32;

    /// <summary>Connections of one process, where the connection string does not say. A server
    /// takes 100 in all by default, and several processes may share it.</summary>
    private const int ConnectionsMax = 20;

    public static async Task<NpgsqlDataSource> Open(
        string connectionString, CancellationToken cancel)
    {
        NpgsqlDataSource source;
        try
        {
            var options = new NpgsqlConnectionStringBuilder(connectionString)
            {
                MaxAutoPrepare = PreparedMax,
                AutoPrepareMinUsages = 2,
                Enlist = false,
            };
            if (!options.ShouldSerialize("Maximum Pool Size"))
            {
                options.MaxPoolSize = ConnectionsMax;
            }

            source = NpgsqlDataSource.Create(options);
        }
        catch (ArgumentException wrong)
        {
            throw new StoreRefusedException(new LocalText(
                $"PostgreSQL 连接串有误：{wrong.Message}",
                $"The PostgreSQL connection string is wrong: {wrong.Message}"), wrong);
        }

        try
        {
            await Migrate(source, cancel);
            return source;
        }
        catch (NpgsqlException broken)
        {
            await source.DisposeAsync();
            throw new StoreRefusedException(new LocalText(
                $"无法连接 PostgreSQL：{broken.Message}。请检查地址、账号和服务是否启动。",
                $"PostgreSQL cannot be reached: {broken.Message}. Check address, account and "
                + "whether the server runs."), broken);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    private static async Task Migrate(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Execute(PostgresSchema.Lock);
        await using var read = new NpgsqlCommand(PostgresSchema.Version, connection, transaction);
        var version = (int)(await read.ExecuteScalarAsync(cancel))!;
        if (version > PostgresSchema.Steps.Length)
        {
            throw new StoreRefusedException(new LocalText(
                $"数据库由更新的版本写成（结构版本 {version}，本程序为 "
                + $"{PostgresSchema.Steps.Length}）。请升级本程序后再打开。",
                $"The database was written by a newer version (schema {version}, this program "
                + $"knows {PostgresSchema.Steps.Length}). Upgrade this program first."));
        }

        for (var step = version; step < PostgresSchema.Steps.Length; step++)
        {
            await Execute(PostgresSchema.Steps[step]);
            await using var record =
                new NpgsqlCommand(PostgresSchema.Record, connection, transaction);
            record.Parameters.Add(new() { Value = step + 1 });
            await record.ExecuteNonQueryAsync(cancel);
        }

        await Execute(PostgresRunBoard.Table);
        await transaction.CommitAsync(cancel);

        async Task Execute(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancel);
        }
    }
}
