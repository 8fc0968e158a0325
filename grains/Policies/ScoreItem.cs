using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One item of a scored form.</summary>
/// <param name="Max">Most points. Points are given whole or half.</param>
/// <param name="Proposal">How points follow from what is recorded already; empty where no record
/// tells.</param>
/// <param name="Group">Id of the form's group; null where the form has none.</param>
/// <param name="Evidence">What is to be shown for points that no record gives.</param>
public sealed record ScoreItem(
    string Id, LocalText Name, Rule<int> Max, ImmutableArray<PointsRule> Proposal, Source Source,
    string? Group = null, LocalText? Evidence = null);
