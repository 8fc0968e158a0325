using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Policies;
using Network.Tests.BlackBox;
using Network.Tests.Browser.Month;
using Network.Tests.Cluster;
using Network.Tests.Journal;

[assembly: AssemblyFixture(typeof(SilosForTheRun))]

namespace Network.Tests.Cluster;

/// <summary>
/// With <c>NETWORK_SILOS=2</c> in the environment, whatever a test serves is an API in front of
/// that many silos on a PostgreSQL, so that stories written for one process are told to a cluster:
/// <c>NETWORK_SILOS=2 dotnet run --project tests/Network.Tests -- -namespace
/// Network.Tests.Browser</c>.
/// </summary>
public sealed class SilosForTheRun
{
    private const string Variable = "NETWORK_SILOS";

    public SilosForTheRun()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None,
            CultureInfo.InvariantCulture, out var silos))
        {
            ServedNetwork.Behind = (database, policy) => Start(silos, database, policy);
            MonthCity.Behind = clock => Start(silos, clock);
        }
    }

    private static async Task<ServedBehind> Start(int count, string? database, string policy)
    {
        database ??= await PostgresServer.NewDatabase();
        var silos = new List<ServedSilo>();
        while (silos.Count < count)
        {
            silos.Add(await ServedSilo.Start(database, policy));
        }

        return new ServedBehind(database, ["Cluster:Role=client"], [.. silos]);
    }

    /// <summary>Silos in the test's own process, for a story that moves the clock: other processes
    /// would stay on today.</summary>
    private static async Task<ServedBehind> Start(int count, TimeProvider clock)
    {
        var database = await PostgresServer.NewDatabase();
        var silos = new List<RunningNetwork>();
        while (silos.Count < count)
        {
            silos.Add(await RunningNetwork.Start(StoreOptions.Postgres(database),
                new NetworkOptions([PolicyFile.Load(MonthPolicy.InAFile).Policy!])
                {
                    Time = clock,
                    Runtime = Clusters.Start(
                        new ClusterSettings
                        {
                            Role = ClusterRole.Silo,
                            SiloPort = LoopbackPort.Free(),
                            GatewayPort = LoopbackPort.Free(),
                        },
                        database, NullLoggerFactory.Instance),
                }));
        }

        return new ServedBehind(database, [], [.. silos]);
    }
}
