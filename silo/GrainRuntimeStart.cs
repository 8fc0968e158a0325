using Network.Silo.Activations;
using Network.Silo.Embedded;

namespace Network.Silo;

/// <summary>Starts the runtime of a network.</summary>
/// <param name="around">What the grains that live in this process need.</param>
/// <param name="owed">To be told, without waiting, when commands to other grains have come into
/// the outbox.</param>
public delegate Task<IGrainRuntime> GrainRuntimeStart(
    Surroundings around, EmbeddedLimits limits, Action owed, CancellationToken cancel);
