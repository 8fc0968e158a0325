namespace Network.Grains.Simulation.Results;

/// <summary>One outcome of one area.</summary>
/// <param name="Start">Its value before the first month.</param>
public sealed record OutcomeFan(SimulatedOutcome Outcome, double Start, Fan Fan);
