using System.Collections.Immutable;

namespace Network.Grains.Simulation.Comparison;

/// <summary>The city or one district at the horizon, scenario against baseline.</summary>
/// <param name="District">Null for the city.</param>
public sealed record AreaChange(string? District, ImmutableArray<OutcomeChange> Outcomes);
