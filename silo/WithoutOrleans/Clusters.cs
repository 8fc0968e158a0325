using Microsoft.Extensions.Logging;

namespace Network.Silo;

/// <summary>Where grains live when they live in several processes. This build has only the one
/// process.</summary>
public static class Clusters
{
    /// <summary>Whether this build can be part of a cluster.</summary>
    public static bool AreBuilt => false;

    /// <summary>Null: the grains live in this process.</summary>
    public static GrainRuntimeStart? Start(
        ClusterSettings settings, string connectionString, ILoggerFactory logs) => null;
}
