using System.Collections.Immutable;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>What of a journal can be read from its first position to its last: enough to count
/// everything again.</summary>
public interface IJournalReader
{
    /// <summary>The position of the newest event; 0 when there is none.</summary>
    Task<long> ReadHead(CancellationToken cancel = default);

    /// <summary>All events after a position, in order, at most
    /// <see cref="JournalLimits.ReadEventsMax"/>.</summary>
    Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default);

    /// <summary>Changes of totals after a position, in order of position. At most
    /// <see cref="JournalLimits.ReadEventsMax"/> entries; commands that changed no total are in it
    /// with no deltas.</summary>
    Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default);

    /// <summary>Every grain's latest contribution, and the position they are at, read as one
    /// moment.</summary>
    Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default);

    /// <summary>
    /// Sums the latest contributions in the store (one SQL statement a city), without this
    /// process's memory: <c>verify</c> and "recount" compare it with the live totals.
    /// </summary>
    Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default);
}
