using Network.Grains.Metrics;

namespace Network.Simulated.Store;

/// <summary>What one grain adds to the totals in one period.</summary>
internal sealed record RollupCell(long Version, Dimensions Where, string Metrics);
