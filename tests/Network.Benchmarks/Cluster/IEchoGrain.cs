using Orleans;

namespace Network.Benchmarks.Cluster;

/// <summary>The least that a grain can do: the measure for what a call costs by itself.</summary>
public interface IEchoGrain : IGrainWithIntegerKey
{
    Task<long> Echo(long number);
}
