using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>A scenario beside the city that goes on as its policy says.</summary>
public sealed record WhatIf(
    SimulationResult Result, SimulationResult Baseline, HorizonComparison Comparison);
