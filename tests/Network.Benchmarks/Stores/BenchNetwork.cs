using Network.Grains;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Embedded;
using Network.Silo.Journal;

namespace Network.Benchmarks.Stores;

internal sealed class BenchNetwork(IStore store, EmbeddedNetwork network) : IAsyncDisposable
{
    public IStore Store => store;
    public INetwork Network => network;

    public static async Task<BenchNetwork> Open(IStore store, Policy policy, int associations = 0)
    {
        if (associations > 0 && await store.ReadHead() == 0)
            await new Data.BulkCity(policy).Write(store, associations);
        return new BenchNetwork(store, new EmbeddedNetwork(new Surroundings(
            store, store.Shared, Catalog.Of, (_, _, _, _) => null, new Fixed(policy),
            TimeProvider.System)));
    }

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        await store.DisposeAsync();
    }

    private sealed class Fixed(Policy policy) : ICities
    {
        private readonly CityFacts _facts =
            new(policy.City, policy, [.. policy.Districts.Select(d => d.Id)]);

        public ValueTask<CityFacts?> FactsOf(string city, CancellationToken cancel) => new(_facts);

        public DateOnly DayOf(string city, DateTimeOffset moment) =>
            DateOnly.FromDateTime(moment.UtcDateTime);
    }
}
