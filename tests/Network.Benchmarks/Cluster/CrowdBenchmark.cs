using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Benchmarks.Data;
using Network.Benchmarks.Measures;
using Network.Benchmarks.Stores;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Journal;
using Npgsql;

namespace Network.Benchmarks.Cluster;

/// <summary>
/// One city of a million associations: whether its totals cost a command anything, how far behind
/// another process's totals are, and that no grain adds them up.
/// </summary>
internal sealed class CrowdBenchmark(Func<Task<BenchStore>> open) : IBenchmark
{
    private const int Crowd = 1_000_000;

    /// <summary>Of them, those that commands are sent to.</summary>
    private const int Busy = 4_000;

    private const int InFlight = 512;
    private const int Commands = 20_000;
    private const int Looks = 200;

    public string Name => "cluster-crowd";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();
        await Measure(stores, 0, say);
        var few = await Measure(stores, 0, say);
        var many = await Measure(stores, Crowd, say);
        var behind = many.Behind.Order().ToList();
        return
        [
            new Figure($"{Name}-commands", "Commands/s of a silo, 1,000,000 associations ÷ 4,000",
                many.CommandsASecond / few.CommandsASecond, "", null,
                string.Create(CultureInfo.InvariantCulture,
                    $"{many.CommandsASecond:#,0}/s ÷ {few.CommandsASecond:#,0}/s; {InFlight} in "
                    + $"flight, {many.Residents:#,0} grains in memory, none of them the city")),
            new Figure($"{Name}-behind", "From an answer to the totals of another process",
                behind[Looks / 2], "ms", null, string.Create(CultureInfo.InvariantCulture,
                    $"median of {Looks}; 99 of 100 within {behind[Looks * 99 / 100]:0} ms; its "
                    + $"totals were there {many.Start.TotalSeconds:0.0} s after its start")),
        ];
    }

    private static async Task<Measured> Measure(
        BenchStore stores, int crowd, Action<string> say)
    {
        var database = await stores.Fresh();
        await using (var empty = await StoreFactory.Open(database))
        {
            await new BulkCity(Kunshan.Policy).Write(empty, Busy);
        }

        await Add(database, crowd - Busy);
        await using var silo = await BenchNetwork.Open(database, Busy, Clusters.Start(
            new ClusterSettings { Role = ClusterRole.Silo }, database.ConnectionString!,
            NullLoggerFactory.Instance));
        var clock = Stopwatch.StartNew();
        await using var other = await BenchNetwork.Open(database, Busy);
        var start = clock.Elapsed;
        var load = new Load(silo.Network, Busy, InFlight);
        await load.Send(Busy, "warm");
        clock.Restart();
        await load.Send(Commands, "load");
        var measured = new Measured(
            Commands / clock.Elapsed.TotalSeconds, [], start, silo.ResidentCount);
        for (var look = 0; look < Looks; look++)
        {
            measured.Behind.Add(await Behind(silo, other, look));
        }

        var counted = other.Totals.Of(new Dimensions(Kunshan.Policy.City))
            .Standing(Metric.Associations);
        say(string.Create(CultureInfo.InvariantCulture,
            $"{counted:#,0} associations: {measured.CommandsASecond:#,0} commands/s"));
        return counted >= crowd && measured.Residents == Busy ? measured
            : throw new InvalidOperationException(
                $"{counted} associations are counted, {measured.Residents} grains in memory.");
    }

    /// <summary>Contributions as of associations that nobody calls, straight into the store.
    /// </summary>
    private static async Task Add(StoreOptions database, int more)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString!);
        await using var insert = source.CreateCommand("""
            INSERT INTO rollup
            SELECT 'enterprise/kunshan/m' || n, r.period, r.version, r.city, r.district,
              r.host_kind, r.ownership, r.industry, r.metrics
            FROM generate_series(1, $1) n
            JOIN rollup r ON r.child = 'enterprise/kunshan/b' || lpad((n % $2)::text, 6, '0')
            WHERE r.period = 0
            """);
        insert.CommandTimeout = 600;
        insert.Parameters.Add(new() { Value = Math.Max(0, more) });
        insert.Parameters.Add(new() { Value = Busy });
        await insert.ExecuteNonQueryAsync();
    }

    /// <summary>Milliseconds from a command's answer until another process has counted it.
    /// </summary>
    private static async Task<double> Behind(
        RunningNetwork silo, RunningNetwork other, int look)
    {
        var outcome = (Outcome.Done)await silo.Network.Execute(
            BulkCity.Association(Kunshan.Policy.City, look),
            new BulkCity(Kunshan.Policy).Activity(look, new DateOnly(2025, 12, 15)),
            Context.Derive(Guid.Empty, $"look/{look}"), Kunshan.Clerk);
        var since = Stopwatch.GetTimestamp();
        while (other.Totals.Position < outcome.Position)
        {
            await Task.Yield();
        }

        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private sealed record Measured(
        double CommandsASecond, List<double> Behind, TimeSpan Start, int Residents);
}
