namespace Network.Silo.Journal;

/// <summary>One event on its way into the journal.</summary>
/// <param name="Kind">The event's stable name.</param>
/// <param name="Payload">JSON, kept to the letter: the hash is over these characters.</param>
/// <param name="Hash">Over the hash of the stream's previous event and this event's content; see
/// <see cref="HashChain"/>.</param>
public sealed record NewEvent(string Kind, string Payload, ReadOnlyMemory<byte> Hash);
