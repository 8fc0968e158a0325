using Network.Grains.Scenario;

namespace Network.Client.Api.Views.Simulations;

/// <summary>The result of a scenario, computed again from what it keeps.</summary>
/// <param name="Digest">SHA-256 of what was computed now.</param>
/// <param name="Same">Whether it equals what was recorded when the run finished; it does unless
/// the model was changed since.</param>
public sealed record ScenarioResult(
    string Id, string Name, int Revision, ScenarioPlan Plan, string Digest, bool Same,
    SimulateAnswer Answer);
