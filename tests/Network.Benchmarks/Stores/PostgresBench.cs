using System.Globalization;
using Network.Benchmarks.Raw;
using Network.Silo.Journal;
using Npgsql;

namespace Network.Benchmarks.Stores;

/// <summary>Databases on a PostgreSQL server of this run's own.</summary>
internal sealed class PostgresBench : BenchStore
{
    private readonly PostgresServer _server;

    private PostgresBench(PostgresServer server) => _server = server;

    public override string Name => "PostgreSQL";

    public static async Task<PostgresBench> Start() => new(await PostgresServer.Start());

    public override async Task<StoreOptions> Twin(StoreOptions database)
    {
        var twin = await Fresh();
        await using (await StoreFactory.Open(twin))
        {
            // Opening it once makes the tables.
        }

        await using var from = await OpenRaw(database);
        await using var to = await OpenRaw(twin);
        await to.Insert((await from.ReadAll()).Everything);
        return twin;
    }

    public override async Task<IRawStore> OpenRaw(StoreOptions database) =>
        await RawPostgres.Open(database.ConnectionString!);

    public override async Task<string> Version()
    {
        await using var source = NpgsqlDataSource.Create(_server.Connection);
        await using var connection = await source.OpenConnectionAsync();
        return $"PostgreSQL {connection.PostgreSqlVersion}";
    }

    /// <summary>What the server does by itself some time after so much was written: it is not to
    /// happen while something is measured.</summary>
    public static async Task Vacuum(StoreOptions database)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString!);
        foreach (var work in new[] { "VACUUM ANALYZE", "CHECKPOINT" })
        {
            await using var command = source.CreateCommand(work);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _server.DisposeAsync();
    }

    protected override async Task<StoreOptions> Create(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bench{number}");
        await using var source = NpgsqlDataSource.Create(_server.Connection);
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return StoreOptions.Postgres(
            new NpgsqlConnectionStringBuilder(_server.Connection) { Database = name }.ToString());
    }
}
