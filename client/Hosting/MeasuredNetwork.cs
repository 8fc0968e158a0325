using System.Diagnostics;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;

namespace Network.Client.Hosting;

/// <summary>Counts and times the commands that go through, and traces each.</summary>
internal sealed class MeasuredNetwork(INetwork inner, NetworkMeter meter) : INetwork
{
    public async Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, long? expectedVersion = null, CancellationToken cancel = default)
    {
        var name = StableNames.Of(command);
        using var trace = NetworkMeter.Traces.StartActivity($"command {name}");
        var began = Stopwatch.GetTimestamp();
        var outcome = await inner.Execute(
            key, command, commandId, actor, expectedVersion, cancel);
        var tags = new TagList
        {
            { "kind", GrainKey.Name(key.Kind) },
            { "command", name },
            { "outcome", Word(outcome) },
        };
        meter.Commands.Add(1, tags);
        meter.Latency.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        trace?.SetTag("grain", key.Stream).SetTag("outcome", Word(outcome));
        return outcome;
    }

    public Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default) =>
        inner.Read(key, cancel);

    public Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, CancellationToken cancel = default) =>
        inner.Rehearse(key, command, commandId, actor, cancel);

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Done { Repeated: true } => "repeated",
        Outcome.Done => "done",
        Outcome.Rejected => "rejected",
        Outcome.Stale => "stale",
        Outcome.Overloaded => "overloaded",
        _ => "unavailable",
    };
}
