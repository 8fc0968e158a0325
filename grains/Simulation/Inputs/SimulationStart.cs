using System.Collections.Immutable;

namespace Network.Grains.Simulation.Inputs;

/// <summary>A city as a simulation begins with it: all of an input but what a planner decides.
/// </summary>
/// <param name="Position">Position of the journal at which the network was taken.</param>
/// <param name="AsOf">The day it was taken for.</param>
/// <param name="StartMonth">First simulated month, 1 to 12.</param>
/// <param name="Baseline">The levers of a city that goes on as its policy says.</param>
public sealed record SimulationStart(
    long Position,
    DateOnly AsOf,
    int StartYear,
    int StartMonth,
    ImmutableArray<SimulatedDistrict> Districts,
    ImmutableArray<OrganisationClass> Classes,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<SimulatedActivity> Activities,
    PolicyLevers Baseline)
{
    /// <summary>The whole input.</summary>
    public SimulationInput Input(PolicyLevers levers, int months, int runs, long seed) => new()
    {
        Districts = Districts,
        Classes = Classes,
        Parameters = Parameters,
        Activities = Activities,
        Levers = levers,
        StartYear = StartYear,
        StartMonth = StartMonth,
        Months = months,
        Runs = runs,
        Seed = seed,
    };
}
