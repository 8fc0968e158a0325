using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Benchmarks.Measures;
using Network.Benchmarks.Stores;
using Network.Silo;

namespace Network.Benchmarks.Cluster;

/// <summary>
/// Durable commands a second through one silo against the embedded runtime, on the same server,
/// and against calls to a grain that does nothing.
/// </summary>
internal sealed class SiloBenchmark(Func<Task<BenchStore>> open) : IBenchmark
{
    private const int Associations = 4_000;
    private const int InFlight = 512;
    private const int Commands = 20_000;
    private const int EchoCalls = 400_000;
    private const int Rounds = 3;

    /// <summary>Until the code is compiled at its last tier.</summary>
    private const int WarmUpRounds = 2;

    public string Name => "cluster-silo";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();
        await using var echoes = await EchoSilo.Start();
        var rounds = new List<(double Embedded, double Silo, double Echo)>();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var measured = (
                Embedded: await Round(stores, ClusterRole.None),
                Silo: await Round(stores, ClusterRole.Silo),
                Echo: await echoes.Calls(EchoCalls, Associations, InFlight));
            say(string.Create(CultureInfo.InvariantCulture,
                $"embedded {measured.Embedded:#,0}/s, one silo {measured.Silo:#,0}/s, "
                + $"echo {measured.Echo:#,0}/s"));
            if (round >= 0)
            {
                rounds.Add(measured);
            }
        }

        var (embedded, silo, echo) =
            rounds.OrderBy(r => r.Silo / r.Embedded).ElementAt(Rounds / 2);
        var detail = string.Create(CultureInfo.InvariantCulture,
            $"{Associations:#,0} associations, {InFlight} in flight; median of {Rounds}");
        return
        [
            new Figure($"{Name}-to-embedded",
                "Durable commands/s through one silo ÷ embedded, PostgreSQL", silo / embedded, "",
                null, string.Create(CultureInfo.InvariantCulture,
                    $"{silo:#,0}/s ÷ {embedded:#,0}/s; {detail}")),
            new Figure($"{Name}-to-echo",
                "Durable commands/s through one silo ÷ calls/s to an echo grain", silo / echo, "",
                null, string.Create(CultureInfo.InvariantCulture,
                    $"{silo:#,0}/s ÷ {echo:#,0}/s; {detail}")),
        ];
    }

    private static async Task<double> Round(BenchStore stores, ClusterRole role)
    {
        var database = await stores.Fresh();
        var cluster = new ClusterSettings { Role = role };
        await using var running = await BenchNetwork.Open(database, Associations,
            Clusters.Start(cluster, database.ConnectionString!, NullLoggerFactory.Instance));
        var load = new Load(running.Network, Associations, InFlight);
        await load.Send(Associations, "warm");
        var clock = Stopwatch.StartNew();
        await load.Send(Commands, "load");
        return Commands / clock.Elapsed.TotalSeconds;
    }
}
