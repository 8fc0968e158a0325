using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Results;

namespace Network.Client.Api.Views.Simulations;

/// <summary>Asks what each assumption does: every one a fifth smaller and larger.</summary>
public sealed record SensitivityAsk(
    PolicyLevers Levers, int Months, int Runs, long Seed,
    SimulatedOutcome Outcome = SimulatedOutcome.Coverage,
    long? Position = null, DateOnly? AsOf = null);
