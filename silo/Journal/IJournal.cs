using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>
/// The truth: every grain's events, and what is written in the same transaction with them. One
/// contract suite holds for every implementation.
/// </summary>
public interface IJournal : IJournalReader, IAsyncDisposable
{
    /// <summary>
    /// Writes one command's facts. Answers after the commit; commits of many grains share one
    /// write to disk.
    /// </summary>
    /// <exception cref="JournalUnavailableException">Not known whether written.</exception>
    /// <exception cref="JournalOverloadedException">Not written; the queue is full.</exception>
    Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default);

    /// <summary>The newest snapshot of a state's shape, or null.</summary>
    Task<Snapshot?> LoadSnapshot(GrainKey key, int schema, CancellationToken cancel = default);

    /// <summary>Keeps a snapshot unless a newer one is there. Never more than a convenience:
    /// failure is not an error.</summary>
    Task SaveSnapshot(GrainKey key, Snapshot snapshot, CancellationToken cancel = default);

    /// <summary>A stream's events after a version, in order, at most
    /// <see cref="JournalLimits.ReadEventsMax"/>.</summary>
    Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default);

    /// <summary>A stream's events before a version, newest first; for histories.</summary>
    Task<ImmutableArray<JournalEntry>> ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel = default);

    /// <summary>The version after which a command id was spent in a stream, or null.</summary>
    Task<long?> FindCommand(GrainKey key, Guid commandId, CancellationToken cancel = default);

    /// <summary>Names by person id; a person who was erased is not in the answer.</summary>
    Task<ImmutableDictionary<string, PersonalData>> ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel = default);

    /// <summary>People whose name fits, read from the store each time: nobody who was erased is
    /// among them, wherever that was done.</summary>
    /// <param name="fits">How well a name fits, 0 best; null where it does not.</param>
    Task<ImmutableArray<FoundName>> FindPeople(
        NamesQuery query, Func<string, int?> fits, CancellationToken cancel = default);

    /// <summary>Told after each commit of this process, in order of position.</summary>
    IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed);
}
