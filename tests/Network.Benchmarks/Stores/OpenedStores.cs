using Network.Benchmarks.Data;
using Network.Silo.Journal;

namespace Network.Benchmarks.Stores;

/// <summary>The stores of one run, each started when a benchmark first asks for it.</summary>
internal sealed class OpenedStores : IAsyncDisposable
{
    private SqliteBench? _sqlite;
    private PostgresBench? _postgres;

    public Task<BenchStore> Sqlite() =>
        Task.FromResult<BenchStore>(_sqlite ??= new SqliteBench());

    public async Task<BenchStore> Postgres() => _postgres ??= await PostgresBench.Start();

    /// <summary>A PostgreSQL database with the very large city.</summary>
    public async Task<StoreOptions> LargePostgres(Action<string> say)
    {
        await Postgres();
        var database = await _postgres!.Fresh();
        await LargeCity.Write(database, say);
        await PostgresBench.Vacuum(database);
        return database;
    }

    /// <summary>What SQLite, which is always there, and the servers in use call themselves.
    /// </summary>
    public async Task<IReadOnlyList<string>> Versions()
    {
        await Sqlite();
        return _postgres is null
            ? [await _sqlite!.Version()]
            : [await _sqlite!.Version(), await _postgres.Version()];
    }

    public async ValueTask DisposeAsync()
    {
        if (_sqlite is not null)
        {
            await _sqlite.DisposeAsync();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
