using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Embedded;
using Network.Silo.Orleans;
using Orleans.TestingHost;

namespace Network.Tests.Cluster;

/// <summary>Silos of the real cluster in the test's own process, and a client of them.</summary>
internal static class TestSilos
{
    private const short Count = 2;

    /// <summary>Starts a network whose grains live on several silos.</summary>
    public static async Task<IGrainRuntime> Start(
        Surroundings around, EmbeddedLimits limits, Action owed, CancellationToken cancel)
    {
        var homes = new List<GrainHome>();
        var builder = new InProcessTestClusterBuilder(Count);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) =>
        {
            var home = new GrainHome(around, limits, owed);
            homes.Add(home);
            ClusterParts.AddGrains(silo, home);
        });
        builder.ConfigureClient(client => ClusterParts.AddContracts(client.Services));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new ClusterNetwork(cluster.Client, around, limits, null, null, async () =>
        {
            await cluster.StopAllSilosAsync();
            await cluster.DisposeAsync();
            foreach (var home in homes)
            {
                await home.DisposeAsync();
            }
        });
    }
}
