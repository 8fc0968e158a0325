namespace Network.Benchmarks.Raw;

/// <summary>What one commit wrote: rows by table, in the order of the tables.</summary>
internal sealed record RawBatch(IReadOnlyList<IReadOnlyList<object?[]>> Rows);
