using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>What a scenario asks: the levers, and over what they are tried.</summary>
/// <param name="Months">Horizon.</param>
/// <param name="Runs">Independent runs; 1,000 for a fine answer.</param>
/// <param name="Seed">Decides every draw, and repeats it.</param>
/// <param name="Position">Position of the journal at which the network is taken; where it is not
/// given, the end of <paramref name="AsOf"/>.</param>
/// <param name="AsOf">The day after whose month the first simulated month begins; where neither
/// is given, the network is taken as it is at the first run.</param>
public sealed record ScenarioPlan(
    PolicyLevers Levers, int Months, int Runs, long Seed, long? Position = null,
    DateOnly? AsOf = null);
