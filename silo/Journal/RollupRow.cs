using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>The latest contribution of one grain, as stored.</summary>
public sealed record RollupRow(GrainKey Key, long Version, Contribution Contribution);
