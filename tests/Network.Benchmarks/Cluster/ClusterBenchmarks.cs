using Network.Benchmarks.Cluster;
using Network.Benchmarks.Stores;

namespace Network.Benchmarks;

/// <summary>What is measured of the cluster.</summary>
internal static class ClusterBenchmarks
{
    public static IEnumerable<IBenchmark> All(Func<Task<BenchStore>> postgres) =>
        [new SiloBenchmark(postgres), new CallBenchmark(postgres),
            new CrowdBenchmark(postgres)];
}
