using Network.Grains.Kernel;

namespace Network.Silo;

/// <summary>A grain's state at a version.</summary>
public sealed record GrainSnapshot(GrainKey Key, long Version, GrainState State);
