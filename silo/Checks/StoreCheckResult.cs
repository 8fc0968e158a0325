using System.Collections.Immutable;
using Network.Silo.Rollup;

namespace Network.Silo.Checks;

/// <summary>What a check of a whole database found.</summary>
/// <param name="Events">Events that could be read.</param>
/// <param name="Files">Attached files, of which the content was read.</param>
/// <param name="Faults">The first of them; see <paramref name="FaultsFound"/>.</param>
/// <param name="Recount">Everything counted again; null where that could not be done.</param>
public sealed record StoreCheckResult(
    long Events,
    long Owed,
    long Files,
    long FaultsFound,
    ImmutableArray<StoreFault> Faults,
    RecountResult? Recount,
    TimeSpan Took)
{
    public bool Good => FaultsFound == 0 && Recount is { DifferencesFound: 0 };
}
