using System.Data.Common;

namespace Network.Silo.Checks;

/// <summary>
/// What is kept beside the events of a stream – its line in the lists, its rows of the roll-up,
/// its snapshot – is of a version that the journal has: else events are missing at its end.
/// </summary>
internal sealed class LinesCheck(StoreRows store, StoreFindings findings, ChainCheck chain)
{
    /// <summary>Each read for itself: one may be damaged and the others not.</summary>
    private static readonly string[] Lines =
    [
        "SELECT stream, version FROM directory",
        "SELECT child, MAX(version) FROM rollup GROUP BY child",
        "SELECT stream, version FROM snapshots",
    ];

    private const string Snapshots = "SELECT stream, version, hash FROM snapshots";

    private readonly Dictionary<(string, long), byte[]> snapshots = [];

    /// <summary>Asks the chain for the hashes to compare, before it is read.</summary>
    public void Begin() => Reading("快照", "snapshots", Snapshots, row =>
    {
        var key = (StoreRows.Text(row, 0), StoreRows.Long(row, 1));
        chain.Wanted[key] = snapshots[key] = StoreRows.Bytes(row, 2);
    });

    public void End()
    {
        var named = new Dictionary<string, long>();
        foreach (var sql in Lines)
        {
            Reading("名录或汇总", "lists or the roll-up", sql, row =>
            {
                var (stream, version) = (StoreRows.Text(row, 0), StoreRows.Long(row, 1));
                named[stream] = Math.Max(named.GetValueOrDefault(stream), version);
            });
        }

        foreach (var (stream, version) in named)
        {
            var there = chain.Streams.TryGetValue(stream, out var at) ? at.Version : 0;
            if (version > there)
                ChainCheck.Gone(findings, stream, there + 1, version);
        }

        foreach (var ((stream, version), hash) in snapshots)
        {
            if (!chain.Wanted[(stream, version)].AsSpan().SequenceEqual(hash))
            {
                findings.Add(stream, version,
                    $"{stream} 第 {version} 号事件处的快照与事件不符。",
                    $"{stream}: the snapshot at version {version} does not fit the events.");
            }
        }
    }

    private void Reading(string zh, string en, string sql, Action<DbDataReader> each)
    {
        try
        {
            foreach (var row in store.Read(sql))
            {
                each(row);
            }
        }
        catch (DbException broken)
        {
            findings.Add($"{zh}无法读取：{broken.Message}",
                $"The {en} cannot be read: {broken.Message}");
        }
    }
}
