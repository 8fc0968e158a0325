using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Raw;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>
/// Durable commands a second through the network, against raw inserts of the same rows in the same
/// batches.
/// </summary>
internal sealed class ThroughputBenchmark(string store, Func<Task<BenchStore>> open)
    : IBenchmark
{
    private const int Associations = 4_000;
    private const int InFlight = 512;
    private const int Commands = 40_000;
    private const int Rounds = 5;

    /// <summary>Until the code is compiled at its last tier.</summary>
    private const int WarmUpRounds = 3;

    /// <summary>Least part of the speed of raw inserts.</summary>
    private const double RatioMin = 0.6;

    public string Name => $"throughput-{store}";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();

        // The first rounds compile the code and are not counted.
        var rounds = new List<(double Network, double Raw, double Batch)>();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var measured = await Round(stores);
            say(string.Create(CultureInfo.InvariantCulture,
                $"{stores.Name}: {measured.Network:#,0} commands/s, raw {measured.Raw:#,0}/s"));
            if (round >= 0)
            {
                rounds.Add(measured);
            }
        }

        var (network, raw, batch) = rounds.OrderBy(r => r.Network / r.Raw).ElementAt(Rounds / 2);
        return
        [
            new Figure(Name,
                $"Durable commands/s ÷ raw inserts of the same rows, {stores.Name}",
                network / raw, "", Limit.AtLeast(RatioMin), string.Create(
                    CultureInfo.InvariantCulture,
                    $"{network:#,0}/s ÷ {raw:#,0}/s; {Associations:#,0} associations, "
                    + $"{InFlight} in flight, {batch:0} commands a commit; median of {Rounds}")),
        ];
    }

    private static async Task<(double Network, double Raw, double Batch)> Round(BenchStore stores)
    {
        var database = await stores.Fresh();
        var commits = new CommitEnds();
        long head;
        StoreOptions twin;
        double network;
        await using (var running = await BenchNetwork.Open(database, Associations))
        {
            var load = new Load(running.Network, Associations, InFlight);
            await load.Send(Associations, "warm");
            head = await running.Store.ReadHead();
            twin = await stores.Twin(database);
            using var watch = running.Store.Watch(commits.Add);
            var clock = Stopwatch.StartNew();
            await load.Send(Commands, "load");
            network = Commands / clock.Elapsed.TotalSeconds;
        }

        await using var raw = await RawReplay.Prepare(stores, twin, database, head, commits);
        return (network, Commands / (await raw.Run()).TotalSeconds,
            (double)Commands / commits.Count);
    }
}
