namespace Network.Silo.Journal;

/// <summary>A grain's state at a version; may be thrown away at any time.</summary>
/// <param name="Schema">The state's shape; another shape is not read.</param>
/// <param name="Hash">The hash of the event at <paramref name="Version"/>.</param>
public sealed record Snapshot(
    long Version, int Schema, string Payload, ReadOnlyMemory<byte> Hash);
