using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>All totals computed again from the events, beside the live ones.</summary>
/// <param name="Position">The journal's position that was counted up to.</param>
/// <param name="Differences">Empty when all is equal.</param>
/// <param name="Grains">Grains that were folded.</param>
/// <param name="Events">Events that were read.</param>
public sealed record RecountReport(
    long Position,
    bool Equal,
    ImmutableArray<RecountDifference> Differences,
    long Grains,
    long Events,
    long TookMs);
