using Network.Benchmarks.Stores;

namespace Network.Benchmarks;

/// <summary>What is measured of the cluster: nothing, where the build has none.</summary>
internal static class ClusterBenchmarks
{
    public static IEnumerable<IBenchmark> All(Func<Task<BenchStore>> postgres) => [];
}
