using System.Collections.Immutable;
using Network.Grains.Simulation.Results;

namespace Network.Grains.Simulation.Comparison;

/// <summary>Scenario minus baseline of one outcome, month by month.</summary>
/// <param name="Mean">Mean difference.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="P5">In 5 % of the runs the difference is at or below.</param>
public sealed record OutcomeDifference(
    SimulatedOutcome Outcome,
    ImmutableArray<double> Mean,
    ImmutableArray<double> Low,
    ImmutableArray<double> High,
    ImmutableArray<double> P5,
    ImmutableArray<double> P95);
