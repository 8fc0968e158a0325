using System.Text.Json;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>Makes a grain's state from what the journal keeps of it.</summary>
public static class StreamFold
{
    /// <summary>The newest state: from a snapshot where there is one, and the events after it.
    /// </summary>
    public static async Task<Remembered> Load(
        IJournal journal, GrainLogic logic, GrainKey key, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(logic);
        var snapshot = await journal.LoadSnapshot(key, logic.StateSchema, cancel);
        var start = snapshot is null ? null : FromSnapshot(logic, snapshot);
        return await Forward(journal, logic, key, start ?? Beginning(logic), cancel);
    }

    /// <summary>A state moved on over the events that came after it.</summary>
    public static async Task<Remembered> Forward(IJournal journal, GrainLogic logic, GrainKey key,
        Remembered from, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(from);
        for (var now = from; ;)
        {
            var page = await journal.ReadStream(key, now.Version, cancel);
            foreach (var entry in page)
            {
                now = Next(logic, now, entry);
            }

            if (page.Length < JournalLimits.ReadEventsMax)
                return now;
        }
    }

    public static Remembered Beginning(GrainLogic logic)
    {
        ArgumentNullException.ThrowIfNull(logic);
        return new Remembered(logic.Initial, 0, HashChain.Origin);
    }

    /// <summary>One event on: it must be the next one, and carry the chain's hash.</summary>
    /// <exception cref="JournalDamagedException">It does not.</exception>
    /// <exception cref="NewerJournalException">This version cannot read it.</exception>
    public static Remembered Next(GrainLogic logic, Remembered before, JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(logic);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Version != before.Version + 1)
        {
            throw new JournalDamagedException(
                $"{entry.Key}: version {entry.Version} stands after {before.Version}.");
        }

        var hash = HashChain.Next(before.Hash, entry.Key.Stream, entry.Version, entry.CommandId,
            entry.Ordinal, entry.Kind, entry.Payload, entry.Actor, entry.RecordedAt);
        if (!hash.Span.SequenceEqual(entry.Hash.Span))
        {
            throw new JournalDamagedException(
                $"{entry.Key}: version {entry.Version} was changed after it was written.");
        }

        var fact = ReadEvent(logic, entry);
        return new Remembered(logic.Evolve(before.State, fact), entry.Version, hash);
    }

    /// <summary>Its hash says that it stands as it was written, so whoever cannot read it is
    /// older than whoever wrote it.</summary>
    private static GrainEvent ReadEvent(GrainLogic logic, JournalEntry entry)
    {
        try
        {
            return Vocabulary.Of(logic).ReadEvent(entry.Kind, entry.Payload);
        }
        catch (JournalDamagedException unread)
        {
            throw new NewerJournalException(
                $"{entry.Key}: version {entry.Version} was written by a newer version of the "
                + $"program. {unread.Message}", unread);
        }
    }

    /// <summary>Null when the snapshot cannot be read: the events are the truth.</summary>
    private static Remembered? FromSnapshot(GrainLogic logic, Snapshot snapshot)
    {
        try
        {
            return JsonSerializer.Deserialize(snapshot.Payload, logic.State, Wire.Options)
                is GrainState state
                ? new Remembered(state, snapshot.Version, snapshot.Hash)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
