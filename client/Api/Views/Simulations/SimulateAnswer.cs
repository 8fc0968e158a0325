using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Results;

namespace Network.Client.Api.Views.Simulations;

/// <summary>What levers come to, beside the city that goes on as its policy says.</summary>
/// <param name="Position">Position of the journal at which the city was taken: ask with it again
/// for the same digits.</param>
/// <param name="TookMs">Time of the computation, milliseconds.</param>
/// <param name="BeyondPolicy">Levers that the policy does not allow; they were tried all the
/// same.</param>
/// <param name="Baseline">Null where it was not asked for.</param>
public sealed record SimulateAnswer(
    long Position,
    DateOnly AsOf,
    double TookMs,
    ImmutableArray<Rejection> BeyondPolicy,
    SimulationResult Result,
    SimulationResult? Baseline,
    HorizonComparison Comparison);
