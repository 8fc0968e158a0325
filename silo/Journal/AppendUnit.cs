using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>
/// All that one accepted command writes, in one transaction: events, the grain's contribution and
/// card, personal data, and the commands it owes to other grains.
/// </summary>
/// <param name="ExpectedVersion">Version of the stream before these events; the first event gets
/// the next one.</param>
/// <param name="Actor">Id of the actor who sent the command.</param>
/// <param name="Events">At least one.</param>
/// <param name="Contribution">The grain's whole contribution after the events; null when it did
/// not change.</param>
/// <param name="Deltas">What changes in the totals: this contribution less the one before. Stored
/// with the command's first event, so that readers can follow totals by position.</param>
/// <param name="Card">The grain's line in lists; null when it has none.</param>
/// <param name="Owed">Delivered at least once, later, until the target has answered.</param>
public sealed record AppendUnit(
    GrainKey Key,
    long ExpectedVersion,
    Guid CommandId,
    string Actor,
    DateTimeOffset RecordedAt,
    ImmutableArray<NewEvent> Events,
    Contribution? Contribution,
    ImmutableArray<Delta> Deltas,
    Card? Card,
    ImmutableArray<Person> People,
    ImmutableArray<OwedCommand> Owed);
