using System.Collections.Immutable;

namespace Network.Silo.Rollup;

/// <summary>Everything counted again from the events, beside what stood.</summary>
/// <param name="Position">The journal's position that was counted up to.</param>
/// <param name="Grains">Streams that were folded.</param>
/// <param name="Events">Events that were read.</param>
/// <param name="Differences">The first of them; see <paramref name="DifferencesFound"/>.</param>
/// <param name="Faults">The first of them; see <paramref name="FaultsFound"/>.</param>
public sealed record RecountResult(
    long Position,
    long Grains,
    long Events,
    long DifferencesFound,
    ImmutableArray<RecountDifference> Differences,
    long FaultsFound,
    ImmutableArray<RecountFault> Faults,
    TimeSpan Took)
{
    public bool Equal => DifferencesFound == 0 && FaultsFound == 0;
}
