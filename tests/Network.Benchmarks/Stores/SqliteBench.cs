using Microsoft.Data.Sqlite;
using Network.Benchmarks.Raw;
using Network.Silo.Journal;

namespace Network.Benchmarks.Stores;

/// <summary>SQLite files in a folder of their own.</summary>
internal sealed class SqliteBench : BenchStore
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("network-benchmark-");

    public override string Name => "SQLite";

    /// <summary>Page by page: the same rows put in anew would lie closer together, and be quicker
    /// to write to than they are after use.</summary>
    public override async Task<StoreOptions> Twin(StoreOptions database)
    {
        var twin = await Fresh();
        using var from = new SqliteConnection($"Data Source={database.Path};Mode=ReadOnly");
        using var to = new SqliteConnection($"Data Source={twin.Path};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        return twin;
    }

    public override Task<IRawStore> OpenRaw(StoreOptions database) =>
        Task.FromResult<IRawStore>(new RawSqlite(database.Path!));

    public override Task<string> Version()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return Task.FromResult($"SQLite {connection.ServerVersion}");
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    protected override Task<StoreOptions> Create(int number) =>
        Task.FromResult(StoreOptions.Sqlite(Path.Combine(_folder.FullName, $"{number}.db")));
}
