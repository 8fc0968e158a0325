using Network.Grains.Simulation.Inputs;

namespace Network.Client.Api.Views.Simulations;

/// <summary>One of several scenarios.</summary>
public sealed record ComparedScenario(
    string Id, string Name, PolicyLevers Levers, SimulateAnswer Answer);
