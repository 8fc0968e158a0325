using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Simulated.Checks;

/// <summary>A grain after one of its events, as the checker folds it.</summary>
internal sealed record Moment(GrainState State, Contribution Contribution, byte[] Hash)
{
    private string? json;

    public string Json => json ??= System.Text.Json.JsonSerializer.Serialize(
        State, State.GetType(), Wire.Options);
}
