using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>What falls due for somebody: what was missed, and the days to come.</summary>
/// <param name="Until">The last day that is looked ahead to.</param>
/// <param name="Items">By day.</param>
public sealed record WorkList(
    DateOnly Today, DateOnly Until, ImmutableArray<WorkItem> Items);
