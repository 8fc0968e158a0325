using Network.Grains.Simulation.Results;

namespace Network.Grains.Simulation.Comparison;

/// <summary>Scenario minus baseline of one outcome at the horizon.</summary>
public sealed record OutcomeChange(SimulatedOutcome Outcome, PairedDifference Change);
