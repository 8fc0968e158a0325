using System.Collections.Immutable;

namespace Network.Grains.Simulation.Comparison;

/// <summary>A scenario against its baseline at the horizon, run by run under the same draws.
/// </summary>
/// <param name="Areas">The city, then the districts in the order of the input.</param>
public sealed record HorizonComparison(ImmutableArray<AreaChange> Areas, AssociationCost Cost);
