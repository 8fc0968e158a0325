using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One line of a rubric.</summary>
/// <param name="Max">Points at most.</param>
/// <param name="Checks">What is looked at; each may be counted from what is recorded.</param>
public sealed record Indicator(
    string Id, LocalText Name, int Max, ImmutableArray<IndicatorCheck> Checks, Source Source);
