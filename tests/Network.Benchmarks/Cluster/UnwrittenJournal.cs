using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Benchmarks.Cluster;

/// <summary>Reads what is in a store, and says of everything else at once that it is written. What
/// is left of a command is everything but the store.</summary>
internal sealed class UnwrittenJournal(IStore store) : IJournal
{
    private long position = 1;

    public Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default) =>
        Task.FromResult<AppendResult>(new AppendResult.Appended(
            unit.ExpectedVersion + unit.Events.Length,
            Interlocked.Add(ref position, unit.Events.Length)));

    public Task<Snapshot?> LoadSnapshot(
        GrainKey key, int schema, CancellationToken cancel = default) =>
        store.LoadSnapshot(key, schema, cancel);

    public Task SaveSnapshot(
        GrainKey key, Snapshot snapshot, CancellationToken cancel = default) =>
        Task.CompletedTask;

    public Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default) =>
        store.ReadStream(key, afterVersion, cancel);

    public Task<long?> FindCommand(
        GrainKey key, Guid commandId, CancellationToken cancel = default) =>
        store.FindCommand(key, commandId, cancel);

    public IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed) =>
        store.Watch(committed);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    Task<ImmutableArray<JournalEntry>> IJournal.ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel) =>
        store.ReadBack(key, beforeVersion, take, cancel);

    Task<ImmutableDictionary<string, PersonalData>> IJournal.ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        store.ReadPeople(ids, cancel);

    Task<ImmutableArray<FoundName>> IJournal.FindPeople(
        NamesQuery query, Func<string, int?> fits, CancellationToken cancel) =>
        store.FindPeople(query, fits, cancel);

    Task<long> IJournalReader.ReadHead(CancellationToken cancel) => store.ReadHead(cancel);

    Task<ImmutableArray<JournalEntry>> IJournalReader.ReadAll(
        long afterPosition, CancellationToken cancel) => store.ReadAll(afterPosition, cancel);

    Task<ImmutableArray<DeltaEntry>> IJournalReader.ReadDeltas(
        long afterPosition, CancellationToken cancel) => store.ReadDeltas(afterPosition, cancel);

    Task<long> IJournalReader.ReadContributions(
        Action<RollupRow> each, CancellationToken cancel) =>
        store.ReadContributions(each, cancel);

    Task<(long Position, ImmutableArray<Delta> Totals)> IJournalReader.SumContributions(
        CancellationToken cancel) => store.SumContributions(cancel);
}
