using System.Collections.Immutable;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Results;

namespace Network.Client.Api.Views.Simulations;

/// <summary>Levers to try on a city.</summary>
/// <param name="Months">Horizon.</param>
/// <param name="Runs">200 while a slider is dragged, 1,000 for a fine answer; no more.</param>
/// <param name="Seed">Decides every draw, and repeats it.</param>
/// <param name="Position">Position of the journal at which the city is taken.</param>
/// <param name="AsOf">The day it is taken for; where neither is given, now.</param>
public sealed record SimulateAsk(
    PolicyLevers Levers, int Months, int Runs, long Seed, long? Position = null,
    DateOnly? AsOf = null)
{
    /// <summary>Only these outcomes; all where none is given.</summary>
    public ImmutableArray<SimulatedOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether the baseline's own figures are wanted too.</summary>
    public bool Baseline { get; init; } = true;
}
