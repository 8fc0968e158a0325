using Orleans;

namespace Network.Benchmarks.Cluster;

public sealed class EchoGrain : Grain, IEchoGrain
{
    public Task<long> Echo(long number) => Task.FromResult(number);
}
