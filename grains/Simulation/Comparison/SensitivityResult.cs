using System.Collections.Immutable;
using Network.Grains.Simulation.Results;

namespace Network.Grains.Simulation.Comparison;

/// <summary>A tornado: the widest bar first.</summary>
/// <param name="Mean">The outcome as it is assumed, mean over the runs.</param>
public sealed record SensitivityResult(
    SimulatedOutcome Outcome, double Mean, ImmutableArray<SensitivityBar> Bars);
