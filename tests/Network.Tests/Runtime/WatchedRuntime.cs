using System.Collections.Concurrent;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Delivery;

namespace Network.Tests.Runtime;

/// <summary>A runtime that keeps which commands a process sent, and whose share a test may say.
/// </summary>
internal sealed class WatchedRuntime(IGrainRuntime inner) : IGrainRuntime
{
    private readonly ConcurrentQueue<(Guid Id, GrainKey Target)> sent = new();
    private Func<DeliveryShare?> share = () => inner.Share;

    public IReadOnlyCollection<(Guid Id, GrainKey Target)> Sent => sent;

    public int ResidentCount => inner.ResidentCount;

    public DeliveryShare? Share
    {
        get => share();
        set => share = () => value;
    }

    public Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId, Actor actor,
        long? expectedVersion = null, CancellationToken cancel = default)
    {
        sent.Enqueue((commandId, key));
        return inner.Execute(key, command, commandId, actor, expectedVersion, cancel);
    }

    public Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId, Actor actor,
        CancellationToken cancel = default) =>
        inner.Rehearse(key, command, commandId, actor, cancel);

    public Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default) =>
        inner.Read(key, cancel);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
