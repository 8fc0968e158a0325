using Microsoft.Extensions.Logging;
using Network.Silo.Activations;
using Network.Silo.Embedded;

namespace Network.Silo;

/// <summary>Where grains live when they live in several processes.</summary>
public static class Clusters
{
    /// <summary>Whether this build can be part of a cluster.</summary>
    public static bool AreBuilt => true;

    /// <summary>How a process starts as part of a cluster; null when it is to be none.</summary>
    /// <param name="connectionString">PostgreSQL database of journal and membership.</param>
    public static GrainRuntimeStart? Start(
        ClusterSettings settings, string connectionString, ILoggerFactory logs)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Role == ClusterRole.None
            ? null
            : (around, limits, owed, cancel) => Start(
                new Orleans.ClusterHost(settings, connectionString, logs), settings.Role,
                around, limits, owed, cancel);
    }

    private static async Task<IGrainRuntime> Start(Orleans.ClusterHost host, ClusterRole role,
        Surroundings around, EmbeddedLimits limits, Action owed, CancellationToken cancel) =>
        role == ClusterRole.Silo
            ? await host.StartSilo(around, limits, owed, cancel)
            : await host.StartClient(around, limits, cancel);
}
