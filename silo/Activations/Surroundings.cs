using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>All that an activation needs from where it lives; one for all grains of a runtime.
/// </summary>
/// <param name="Shared">Whether other processes may write to the journal too, so that state in
/// memory may be behind.</param>
/// <param name="Time">Gives the time; an activation starts no timer.</param>
public sealed record Surroundings(
    IJournal Journal,
    bool Shared,
    Func<GrainKind, GrainLogic> LogicOf,
    AccessCheck Access,
    ICities Cities,
    TimeProvider Time)
{
    /// <summary>Events of a grain from one snapshot to the next.</summary>
    public int SnapshotEvents { get; init; } = ActivationLimits.SnapshotEvents;
}
