using Network.Grains.Scenario;

namespace Network.Client.Api.Views.Simulations;

/// <summary>How far a scenario is.</summary>
/// <param name="Share">Share of the run that is done, 0 to 1; null where none is
/// under way.</param>
public sealed record ScenarioProgress(ScenarioStage Stage, long Version, double? Share);
