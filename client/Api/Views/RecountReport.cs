using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>All totals counted again from the events, beside the live ones.</summary>
/// <param name="Position">The journal's position that was counted up to.</param>
/// <param name="Equal">Whether nothing was found otherwise and every stream folds.</param>
/// <param name="DifferencesFound">How many numbers differ.</param>
/// <param name="Differences">The first of them.</param>
/// <param name="FaultsFound">How many events of streams are wrong.</param>
/// <param name="Faults">The first of them.</param>
/// <param name="Grains">Grains that were folded.</param>
/// <param name="Events">Events that were read.</param>
public sealed record RecountReport(
    long Position,
    bool Equal,
    long DifferencesFound,
    ImmutableArray<RecountDifference> Differences,
    long FaultsFound,
    ImmutableArray<StreamFault> Faults,
    long Grains,
    long Events,
    long TookMs);
