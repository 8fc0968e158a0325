using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>What one command changed in the totals.</summary>
/// <param name="First">Position of the command's first event.</param>
/// <param name="Last">Position of the command's last event; the next entry begins after it.
/// </param>
public sealed record DeltaEntry(
    long First, long Last, GrainKey Key, DateTimeOffset RecordedAt, ImmutableArray<Delta> Deltas);
