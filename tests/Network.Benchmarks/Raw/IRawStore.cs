namespace Network.Benchmarks.Raw;

/// <summary>
/// The journal's tables without the product: what somebody gets who knows all rows beforehand and
/// only inserts them, with the same durability.
/// </summary>
internal interface IRawStore : IAsyncDisposable
{
    /// <summary>Reads all rows of the tables.</summary>
    Task<RawRows> ReadAll();

    /// <summary>Writes one batch in one transaction.</summary>
    Task Insert(RawBatch batch);

    /// <summary>Brings the store to where it is after long use, before it is timed.</summary>
    Task Settle();
}
