using System.Collections.Immutable;

namespace Network.Grains.Simulation.Comparison;

/// <summary>The city or one district, scenario against baseline.</summary>
/// <param name="District">Null for the city.</param>
/// <param name="Outcomes">One of each outcome, in its order.</param>
public sealed record AreaDifference(
    string? District, ImmutableArray<OutcomeDifference> Outcomes);
