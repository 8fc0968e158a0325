using System.Collections.Immutable;
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
internal sealed class ThroughputBenchmark(BenchStore stores) : IBenchmark
{
    private const int Associations = 1_000;
    private const int InFlight = 512;
    private const int Commands = 20_000;
    private const int Rounds = 3;

    /// <summary>Commands sent before the clock starts: code is compiled and grains are loaded.
    /// </summary>
    private const int WarmUp = 5_000;

    /// <summary>Least part of the speed of raw inserts.</summary>
    private const double RatioMin = 0.6;

    public string Name => "throughput";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var rounds = new List<(double Network, double Raw, double Batch)>();
        for (var round = 0; round < Rounds; round++)
        {
            var measured = await Round();
            rounds.Add(measured);
            say(string.Create(CultureInfo.InvariantCulture,
                $"{stores.Name}: {measured.Network:#,0} commands/s, raw {measured.Raw:#,0}/s"));
        }

        var (network, raw, batch) = rounds.OrderBy(r => r.Network / r.Raw).ElementAt(Rounds / 2);
        return
        [
            new Figure($"throughput-{stores.Name}",
                $"Durable commands/s ÷ raw inserts of the same rows, {stores.Name}",
                network / raw, "", Limit.AtLeast(RatioMin), string.Create(
                    CultureInfo.InvariantCulture,
                    $"{network:#,0}/s ÷ {raw:#,0}/s; {Associations:#,0} associations, "
                    + $"{InFlight} in flight, {batch:0} commands a commit; median of {Rounds}")),
        ];
    }

    private async Task<(double Network, double Raw, double Batch)> Round()
    {
        var database = await stores.Fresh();
        var commits = ImmutableArray.CreateBuilder<ImmutableArray<DeltaEntry>>();
        long head;
        double network;
        await using (var running = await BenchNetwork.Open(database, Associations))
        {
            var load = new Load(running.Network, Associations, InFlight);
            await load.Send(WarmUp, "warm");
            head = await running.Store.ReadHead();
            using var watch = running.Store.Watch(commits.Add);
            var clock = Stopwatch.StartNew();
            await load.Send(Commands, "load");
            network = Commands / clock.Elapsed.TotalSeconds;
        }

        var raw = await Raw(database, head, commits);
        return (network, Commands / raw.TotalSeconds, (double)Commands / commits.Count);
    }

    private async Task<TimeSpan> Raw(
        StoreOptions finished, long head, IReadOnlyList<ImmutableArray<DeltaEntry>> commits)
    {
        RawRows rows;
        await using (var reader = await stores.OpenRaw(finished))
        {
            rows = await reader.ReadAll();
        }

        var empty = await stores.Fresh();
        await using (await StoreFactory.Open(empty))
        {
            // Opening it once makes the tables.
        }

        await using var raw = await stores.OpenRaw(empty);
        await raw.Insert(rows.UpTo(head));
        var batches = commits.Select(rows.Of).ToList();
        var clock = Stopwatch.StartNew();
        foreach (var batch in batches)
        {
            await raw.Insert(batch);
        }

        return clock.Elapsed;
    }
}
