using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>A grain's state with the point of its stream that it is the fold of.</summary>
/// <param name="Hash">Of the event at <paramref name="Version"/>.</param>
public sealed record Remembered(GrainState State, long Version, ReadOnlyMemory<byte> Hash);
