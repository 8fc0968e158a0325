using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Raw;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>
/// One grain alone: a durable command's time, against the store's own time to commit its rows.
/// </summary>
internal sealed class LatencyBenchmark(string store, Func<Task<BenchStore>> open)
    : IBenchmark
{
    private const int WarmUp = 3_000;
    private const int Commands = 200;
    private const int Rounds = 7;

    /// <summary>Most times the store's own commit.</summary>
    private const double RatioMax = 2;

    public string Name => $"latency-{store}";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();
        var network = new Samples();
        var raw = new Samples();
        for (var round = 0; round < Rounds; round++)
        {
            await Round(stores, network, raw);
        }

        say(string.Create(CultureInfo.InvariantCulture,
            $"{stores.Name}: {network.Median:0} µs, raw {raw.Median:0} µs"));
        return
        [
            new Figure(Name,
                $"One grain's durable command ÷ the store's own commit, {stores.Name}",
                network.Median / raw.Median, "", Limit.AtMost(RatioMax), string.Create(
                    CultureInfo.InvariantCulture,
                    $"{network.Median:0} µs ÷ {raw.Median:0} µs; medians of {network.Count:#,0}")),
        ];
    }

    private static async Task Round(BenchStore stores, Samples network, Samples raw)
    {
        var database = await stores.Fresh();
        var commits = new CommitEnds();
        long head;
        StoreOptions twin;
        await using (var running = await BenchNetwork.Open(database, 100))
        {
            await new Load(running.Network, 100, 8).Send(WarmUp, "warm");
            var alone = new Load(running.Network, 1, 1);
            head = await running.Store.ReadHead();
            twin = await stores.Twin(database);
            using var watch = running.Store.Watch(commits.Add);
            for (var number = 0; number < Commands; number++)
            {
                var from = Stopwatch.GetTimestamp();
                await alone.One(number, "alone");
                network.Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds);
            }
        }

        await using var replay = await RawReplay.Prepare(stores, twin, database, head, commits);
        await replay.RunEach(raw);
    }
}
