using System.Diagnostics;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Raw;

/// <summary>Inserts the rows of a finished run again, commit by commit, without the product.
/// </summary>
internal sealed class RawReplay : IAsyncDisposable
{
    private readonly IRawStore _raw;
    private readonly IReadOnlyList<RawBatch> _batches;

    private RawReplay(IRawStore raw, IReadOnlyList<RawBatch> batches)
    {
        _raw = raw;
        _batches = batches;
    }

    /// <param name="twin">The database as it was when the run began.</param>
    /// <param name="head">Position of the journal when the run began.</param>
    public static async Task<RawReplay> Prepare(BenchStore stores, StoreOptions twin,
        StoreOptions finished, long head, CommitEnds commits)
    {
        RawRows rows;
        await using (var reader = await stores.OpenRaw(finished))
        {
            rows = await reader.ReadAll();
        }

        IReadOnlyList<RawBatch> batches;
        await using (var store = await StoreFactory.Open(finished))
        {
            batches = [.. (await commits.Read(store, head)).Select(rows.Of)];
        }

        var raw = await stores.OpenRaw(twin);
        await raw.Settle();
        return new RawReplay(raw, batches);
    }

    /// <summary>The time of all commits.</summary>
    public async Task<TimeSpan> Run()
    {
        var clock = Stopwatch.StartNew();
        foreach (var batch in _batches)
        {
            await _raw.Insert(batch);
        }

        return clock.Elapsed;
    }

    /// <summary>The time of each commit, microseconds.</summary>
    public async Task RunEach(Samples samples)
    {
        foreach (var batch in _batches)
        {
            var from = Stopwatch.GetTimestamp();
            await _raw.Insert(batch);
            samples.Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds);
        }
    }

    public ValueTask DisposeAsync() => _raw.DisposeAsync();
}
