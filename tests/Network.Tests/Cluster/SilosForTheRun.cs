using System.Globalization;
using Network.Tests.BlackBox;
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
}
