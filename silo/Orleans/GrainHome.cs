using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Embedded;

namespace Network.Silo.Orleans;

/// <summary>What the grains of one silo share: the journal and all else around them, and what
/// follows from their answers.</summary>
internal sealed class GrainHome(Surroundings around, EmbeddedLimits limits, Action owed)
    : IAsyncDisposable
{
    private readonly SnapshotSaver snapshots = new(around, limits.SnapshotsWaitingMax);
    private int residents;

    public EmbeddedLimits Limits => limits;

    /// <summary>Grains in this silo's memory.</summary>
    public int ResidentCount => Volatile.Read(ref residents);

    public GrainLogic LogicOf(GrainKind kind) => around.LogicOf(kind);

    public Activation Arrive(GrainKey key)
    {
        Interlocked.Increment(ref residents);
        return new Activation(key, around);
    }

    public void Depart() => Interlocked.Decrement(ref residents);

    /// <summary>An order was carried out: its reactions are owed, its state may be worth keeping.
    /// </summary>
    public Outcome Settle(GrainKey key, Answer answer)
    {
        if (!answer.Owed.IsEmpty)
            owed();

        if (answer.Keep is { } state)
            snapshots.Keep(key, state);

        return answer.Outcome;
    }

    public ValueTask DisposeAsync() => snapshots.DisposeAsync();
}
