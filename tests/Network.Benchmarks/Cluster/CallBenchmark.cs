using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Benchmarks.Data;
using Network.Benchmarks.Measures;
using Network.Benchmarks.Stores;
using Network.Grains;
using Network.Grains.Access;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Cities;
using Network.Silo.Embedded;
using Network.Silo.Journal;

namespace Network.Benchmarks.Cluster;

/// <summary>
/// What a call to one of the product's grains costs by itself, beside a bare echo grain: letters,
/// access, rules and the new state, everything but the store.
/// </summary>
internal sealed class CallBenchmark(Func<Task<BenchStore>> open) : IBenchmark
{
    private const int Associations = 4_000;
    private const int InFlight = 512;
    private const int Calls = 40_000;
    private const int EchoCalls = 400_000;
    private const int Rounds = 3;

    /// <summary>Until the code is compiled at its last tier.</summary>
    private const int WarmUpRounds = 2;

    public string Name => "cluster-call";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var database = await (await open()).Fresh();
        await using var store = await StoreFactory.Open(database);
        await new BulkCity(Kunshan.Policy).Write(store, Associations);
        await using var echoes = await EchoSilo.Start();
        var rounds = new List<(double Commands, double Reads, double Embedded, double Echo)>();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var (commands, reads) = await Round(store, Clusters.Start(
                new ClusterSettings { Role = ClusterRole.Silo }, database.ConnectionString!,
                NullLoggerFactory.Instance)!);
            var (embedded, _) = await Round(store, (around, limits, owed, _) =>
                Task.FromResult<IGrainRuntime>(new EmbeddedNetwork(around, limits, owed)));
            var echo = await echoes.Calls(EchoCalls, Associations, InFlight);
            say(string.Create(CultureInfo.InvariantCulture,
                $"commands {commands:#,0}/s, reads {reads:#,0}/s, "
                + $"embedded commands {embedded:#,0}/s, echo {echo:#,0}/s"));
            if (round >= 0)
                rounds.Add((commands, reads, embedded, echo));
        }

        var (c, r, e, bare) = rounds.OrderBy(m => m.Commands / m.Echo).ElementAt(Rounds / 2);
        return
        [
            Ratio("command-to-echo", "Commands/s without the store ÷ echo calls/s", c, bare),
            Ratio("read-to-echo", "Reads/s of a grain in memory ÷ echo calls/s", r, bare),
            Ratio("to-embedded", "Commands/s without the store, one silo ÷ embedded", c, e),
        ];
    }

    private Figure Ratio(string name, string what, double ours, double other) => new(
        $"{Name}-{name}", what, ours / other, "", null, string.Create(
            CultureInfo.InvariantCulture, $"{ours:#,0}/s ÷ {other:#,0}/s; {Associations:#,0} "
            + $"associations, {InFlight} in flight; median of {Rounds}"));

    private static async Task<(double Commands, double Reads)> Round(
        IStore store, GrainRuntimeStart start)
    {
        using var cities = new CityBook(store, [Kunshan.Policy]);
        await using var network = await start(
            new Surroundings(new UnwrittenJournal(store), false, Catalog.Of,
                AccessControl.Check, cities, TimeProvider.System),
            new EmbeddedLimits(), () => { }, CancellationToken.None);
        var load = new Load(network, Associations, InFlight);
        await load.Send(Associations, "warm");
        var clock = Stopwatch.StartNew();
        await load.Send(Calls, "load");
        var commands = Calls / clock.Elapsed.TotalSeconds;
        clock.Restart();
        await Parallel.ForAsync(0, Calls,
            new ParallelOptions { MaxDegreeOfParallelism = InFlight },
            async (n, stop) => await network.Read(
                BulkCity.Association(Kunshan.Policy.City, n % Associations), stop));
        return (commands, Calls / clock.Elapsed.TotalSeconds);
    }
}
