using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>One event as it stands in the journal.</summary>
/// <param name="Position">Gap-free and in commit order over the whole journal, from 1.</param>
/// <param name="Version">Gap-free in its stream, from 1.</param>
/// <param name="Ordinal">Index within the events of its command, from 0.</param>
public sealed record JournalEntry(
    long Position,
    GrainKey Key,
    long Version,
    Guid CommandId,
    int Ordinal,
    string Kind,
    string Payload,
    string Actor,
    DateTimeOffset RecordedAt,
    ReadOnlyMemory<byte> Hash);
