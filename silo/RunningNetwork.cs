using Microsoft.Extensions.Logging;
using Network.Grains;
using Network.Grains.Access;
using Network.Silo.Activations;
using Network.Silo.Cities;
using Network.Silo.Delivery;
using Network.Silo.Embedded;
using Network.Silo.Journal;
using Network.Silo.Rollup;
using Network.Silo.Simulations;
using Network.Silo.Simulations.Starts;

namespace Network.Silo;

/// <summary>
/// A network at work in this process: store, grains, live totals, delivery and cities, put
/// together. Host, command line and tests all start it here.
/// </summary>
public sealed class RunningNetwork : IAsyncDisposable
{
    private readonly IGrainRuntime network;
    private readonly PastTotals past;
    private readonly HostSweep sweep;
    private readonly NetworkOptions options;
    private readonly StartBook starts;

    private RunningNetwork(IStore store, NetworkOptions options, CityBook cities,
        IGrainRuntime network, LiveTotals totals, Courier courier)
    {
        Store = store;
        Cities = cities;
        Totals = totals;
        Courier = courier;
        this.options = options;
        this.network = network;
        past = new PastTotals(store, cities, totals.Moment);
        sweep = new HostSweep(cities, network, store, options.Time,
            options.Logs.CreateLogger<HostSweep>());
        starts = new StartBook(store, network, cities);
        Starts = new StartFinder(starts, () => totals.Position, Today, AsOf);
        Simulations = new SimulationDesk();
        Scenarios = new ScenarioRunner(cities.Cities, network, store,
            new ScenarioWork(network, Simulations, Starts,
                options.Logs.CreateLogger<ScenarioRunner>()),
            totals.Follow, options.Time, options.Logs.CreateLogger<ScenarioRunner>(),
            options.RunsScenarios);
    }

    public IStore Store { get; }

    public INetwork Network => network;

    /// <summary>Totals as they are now.</summary>
    public LiveTotals Totals { get; }

    /// <summary>Delivers reactions and what was staged.</summary>
    public Courier Courier { get; }

    /// <summary>Policies in force, and the dates of the cities.</summary>
    public CityBook Cities { get; }

    /// <summary>Where simulations begin.</summary>
    public StartFinder Starts { get; }

    /// <summary>Runs simulations that somebody waits for.</summary>
    public SimulationDesk Simulations { get; }

    /// <summary>Runs scenarios that were asked for.</summary>
    public ScenarioRunner Scenarios { get; }

    /// <summary>Grains in this process's memory.</summary>
    public int ResidentCount => network.ResidentCount;

    /// <summary>Starts a network on a store, which it then owns. New cities are founded, what is
    /// owed is delivered.</summary>
    public static async Task<RunningNetwork> Start(
        IStore store, NetworkOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        var time = options.Time;
        var cities = new CityBook(store, options.Policies);
        Courier? courier = null;
        IGrainRuntime? network = null;
        LiveTotals? totals = null;
        try
        {
            // Followed before the first grain may come to life here: what another process changes
            // in a city must not be missed.
            totals = await LiveTotals.Start(store, store.Shared, time,
                options.Logs.CreateLogger<LiveTotals>(), cancel);
            if (store.Shared)
                totals.Follow(cities.Notice);

            network = await (options.Runtime ?? Embedded)(
                new Surroundings(
                    store, store.Shared, Catalog.Of, AccessControl.Check, cities, time)
                {
                    SnapshotEvents = options.Limits.SnapshotEvents,
                },
                options.Limits, () => courier?.Wake(), cancel);
            foreach (var city in cities.Cities)
            {
                await CityFounding.Found(cities, network, city, cancel);
            }

            courier = new Courier(store, network, Catalog.Of, time,
                options.Logs.CreateLogger<Courier>());
            return new RunningNetwork(store, options, cities, network, totals, courier);
        }
        catch
        {
            if (network is not null)
                await network.DisposeAsync();

            if (totals is not null)
                await totals.DisposeAsync();

            cities.Dispose();
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a store and starts a network on it.</summary>
    public static async Task<RunningNetwork> Start(
        StoreOptions store, NetworkOptions options, CancellationToken cancel = default) =>
        await Start(await StoreFactory.Open(store, cancel), options, cancel);

    private static Task<IGrainRuntime> Embedded(Surroundings around, EmbeddedLimits limits,
        Action owed, CancellationToken cancel) =>
        Task.FromResult<IGrainRuntime>(new EmbeddedNetwork(around, limits, owed));

    /// <summary>Today in a city's time zone.</summary>
    public DateOnly Today(string city) => Cities.DayOf(city, options.Time.GetUtcNow());

    /// <summary>A city's totals as the network had recorded them by the end of a day; today and
    /// later, as they are now.</summary>
    public async Task<TotalsMoment> AsOf(
        string city, DateOnly day, CancellationToken cancel = default) =>
        day >= Today(city) ? Totals.Moment(city) : await past.At(city, day, cancel);

    /// <summary>Counts everything again beside the living network. Takes a processor for a while,
    /// so it has a thread of its own.</summary>
    public Task<RecountResult> Recount(
        Action<long, long>? progress = null, CancellationToken cancel = default) => Task.Run(
            () => new Recount(Store, Catalog.Of, options.Time).Run(Totals, progress, cancel),
            cancel);

    /// <summary>Takes no more commands, answers those it took, and closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        await Scenarios.DisposeAsync();
        await sweep.DisposeAsync();
        await Courier.DisposeAsync();
        await network.DisposeAsync();
        await Totals.DisposeAsync();
        past.Dispose();
        starts.Dispose();
        Simulations.Dispose();
        Cities.Dispose();
        await Store.DisposeAsync();
    }
}
