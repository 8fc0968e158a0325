using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Runtime;

/// <summary>A journal that a test can hold up, make silent, or let forget to answer.</summary>
internal sealed class HeldJournal(IJournal inner) : IJournal
{
    private volatile TaskCompletionSource? gate;
    private int arrived;

    /// <summary>Appends that get no answer although they are written.</summary>
    public int LostAnswers { get; set; }

    /// <summary>Appends that are not written and get no answer.</summary>
    public int LostWrites { get; set; }

    /// <summary>Appends that came in, held ones included.</summary>
    public int Arrived => Volatile.Read(ref arrived);

    /// <summary>Appends wait from now on.</summary>
    public void Hold() =>
        gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo()
    {
        var held = gate;
        gate = null;
        held?.TrySetResult();
    }

    public async Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref arrived);
        if (gate is { } held)
            await held.Task;

        if (LostWrites > 0)
        {
            LostWrites--;
            throw new JournalUnavailableException("Cut before the write.");
        }

        var result = await inner.Append(unit, cancel);
        if (LostAnswers > 0)
        {
            LostAnswers--;
            throw new JournalUnavailableException("Cut after the write.");
        }

        return result;
    }

    public Task<Snapshot?> LoadSnapshot(
        GrainKey key, int schema, CancellationToken cancel = default) =>
        inner.LoadSnapshot(key, schema, cancel);

    public Task SaveSnapshot(
        GrainKey key, Snapshot snapshot, CancellationToken cancel = default) =>
        throw new JournalUnavailableException("No snapshots here.");

    public Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default) =>
        inner.ReadStream(key, afterVersion, cancel);

    public Task<ImmutableArray<JournalEntry>> ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel = default) =>
        inner.ReadBack(key, beforeVersion, take, cancel);

    public Task<long?> FindCommand(
        GrainKey key, Guid commandId, CancellationToken cancel = default) =>
        inner.FindCommand(key, commandId, cancel);

    public Task<long> ReadHead(CancellationToken cancel = default) => inner.ReadHead(cancel);

    public Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default) =>
        inner.ReadAll(afterPosition, cancel);

    public Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default) =>
        inner.ReadDeltas(afterPosition, cancel);

    public Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default) =>
        inner.ReadContributions(each, cancel);

    public Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default) => inner.SumContributions(cancel);

    public Task<ImmutableDictionary<string, PersonalData>> ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel = default) =>
        inner.ReadPeople(ids, cancel);

    public Task<ImmutableArray<FoundName>> FindPeople(NamesQuery query, Func<string, int?> fits,
        CancellationToken cancel = default) => inner.FindPeople(query, fits, cancel);

    public IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed) =>
        inner.Watch(committed);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
