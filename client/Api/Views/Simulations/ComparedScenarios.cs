using System.Collections.Immutable;

namespace Network.Client.Api.Views.Simulations;

/// <summary>Scenarios beside each other: the levers of each tried on the city as the first one
/// began, over its horizon and under its draws.</summary>
public sealed record ComparedScenarios(ImmutableArray<ComparedScenario> Scenarios);
