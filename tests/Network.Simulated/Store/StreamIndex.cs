namespace Network.Simulated.Store;

/// <summary>Where a stream's events stand in the journal, and which commands are spent.</summary>
internal sealed class StreamIndex
{
    /// <summary>Rows by version less one.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>The version after each command.</summary>
    public Dictionary<Guid, long> Commands { get; } = [];

    public long Version => Rows.Count;
}
