using Network.Benchmarks.Data;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Benchmarks.Stores;

/// <summary>A city's network at work on a store, as the host starts it.</summary>
internal static class BenchNetwork
{
    /// <summary>Opens a database, fills it where it is empty, and starts the network.</summary>
    /// <param name="runtime">Where the grains live; null for this process alone.</param>
    public static async Task<RunningNetwork> Open(
        StoreOptions database, int associations, GrainRuntimeStart? runtime = null)
    {
        var store = await StoreFactory.Open(database);
        if (await store.ReadHead() == 0)
        {
            await new BulkCity(Kunshan.Policy).Write(store, associations);
        }

        return await RunningNetwork.Start(store, new NetworkOptions([Kunshan.Policy])
        {
            Runtime = runtime,
        });
    }
}
