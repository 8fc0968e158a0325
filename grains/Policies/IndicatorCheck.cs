using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One thing that an indicator looks at.</summary>
/// <param name="Max">Points at most.</param>
/// <param name="Metric">What is counted for it; null where only people can tell.</param>
/// <param name="Target">The count that earns all points.</param>
public sealed record IndicatorCheck(
    string Id, LocalText Name, int Max, string? Metric, int Target);
