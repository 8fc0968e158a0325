using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands;

/// <summary>Where simulations of a network begin.</summary>
internal sealed record LiveStart(SimulationStart Start, Policy Policy);
