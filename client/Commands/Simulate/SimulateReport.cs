using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Results;

namespace Network.Client.Commands.Simulate;

/// <summary>All that a simulation on the command line tells.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="TookMs">Time of the simulation, milliseconds, without the program's start.
/// </param>
/// <param name="Threads">Threads that it ran on.</param>
/// <param name="BeyondPolicy">Levers that the policy does not allow.</param>
/// <param name="AssumedStart">True where nobody gave a table of organisations.</param>
internal sealed record SimulateReport(
    string Policy,
    double TookMs,
    int Threads,
    bool AssumedStart,
    ImmutableArray<Rejection> BeyondPolicy,
    SimulationInput Input,
    SimulationResult Result);
