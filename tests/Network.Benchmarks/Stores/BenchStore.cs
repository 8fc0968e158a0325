using Network.Benchmarks.Raw;
using Network.Silo.Journal;

namespace Network.Benchmarks.Stores;

/// <summary>A place for databases of one kind, each empty when it is opened first.</summary>
internal abstract class BenchStore : IAsyncDisposable
{
    private int _number;

    /// <summary>As it is called in the table.</summary>
    public abstract string Name { get; }

    /// <summary>Options for a database that nobody has opened yet.</summary>
    public Task<StoreOptions> Fresh() => Create(++_number);

    /// <summary>A second database with what the first one holds now; nobody writes meanwhile.
    /// </summary>
    public abstract Task<StoreOptions> Twin(StoreOptions database);

    public abstract Task<IRawStore> OpenRaw(StoreOptions database);

    public abstract Task<string> Version();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<StoreOptions> Create(int number);
}
