using System.Collections.Immutable;

namespace Network.Grains.Simulation.Results;

/// <summary>The city or one district.</summary>
/// <param name="District">Null for the city.</param>
/// <param name="Organisations">The denominator of coverage.</param>
/// <param name="Outcomes">One of each <see cref="SimulatedOutcome"/>, in its order.</param>
public sealed record AreaResult(
    string? District, long Organisations, ImmutableArray<OutcomeFan> Outcomes)
{
    public Fan this[SimulatedOutcome outcome] => Outcomes[(int)outcome].Fan;
}
