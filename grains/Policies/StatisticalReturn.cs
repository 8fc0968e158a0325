using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>An official yearly table 统计年报, each line a sum over the network's totals.</summary>
public sealed record StatisticalReturn(
    string Id, LocalText Name, ImmutableArray<ReturnLine> Lines, Source Source);
