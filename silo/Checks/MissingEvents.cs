using System.Data.Common;

namespace Network.Silo.Checks;

/// <summary>Positions without a readable event, and whose they were: the index holds the same
/// numbers in pages of its own.</summary>
internal sealed class MissingEvents(StoreRows store, StoreFindings findings)
{
    private const string Index = """
        SELECT stream, version, position FROM journal INDEXED BY sqlite_autoindex_journal_1
        """;

    private readonly List<(long From, long To)> missing = [];

    /// <summary>In order of position.</summary>
    public void Add(long from, long to)
    {
        from = missing.Count > 0 ? Math.Max(from, missing[^1].To + 1) : from;
        if (from > to)
            return;

        if (missing.Count > 0 && missing[^1].To == from - 1)
            missing[^1] = (missing[^1].From, to);
        else
            missing.Add((from, to));
    }

    /// <summary>Positions that the index shows before it breaks off.</summary>
    public List<long> Seen() => [.. Indexed().Select(row => row.Position)];

    /// <summary>Names them by stream and version where the index has them, else by position.
    /// </summary>
    /// <param name="end">Behind it there were no events.</param>
    public void Name(long end)
    {
        if (missing.Count == 0)
            return;

        var found = new HashSet<long>();
        var rows = (store.IsSqlite ? Indexed() : [])
            .Where(row => IsMissing(row.Position) && found.Add(row.Position)).ToList();
        foreach (var (stream, from, to) in Runs(rows))
        {
            ChainCheck.Gone(findings, stream, from, to);
        }

        foreach (var (from, to) in missing.Where(m => m.From <= end))
        {
            var (first, newest) = (from, Math.Min(to, end));
            while (first <= newest && found.Contains(first))
                first++;

            while (newest > first && found.Contains(newest))
                newest--;

            if (first <= newest)
                Tell(first, newest);
        }
    }

    private bool IsMissing(long position) =>
        missing.Exists(m => position >= m.From && position <= m.To);

    private void Tell(long from, long to) => findings.Add(
        from == to ? $"日志缺少位置 {from} 的事件。" : $"日志缺少位置 {from} 至 {to} 的事件。",
        from == to ? $"The event at position {from} of the journal is missing."
            : $"Events at positions {from} to {to} of the journal are missing.");

    private List<(string Stream, long Version, long Position)> Indexed()
    {
        var rows = new List<(string, long, long)>();
        try
        {
            foreach (var row in store.Read(Index))
            {
                rows.Add((StoreRows.Text(row, 0), StoreRows.Long(row, 1),
                    StoreRows.Long(row, 2)));
            }
        }
        catch (DbException broken)
        {
            findings.Once($"事件索引无法完整读取：{broken.Message}",
                $"The index of events cannot be read in whole: {broken.Message}");
        }

        return rows;
    }

    /// <summary>Versions in a row, put together.</summary>
    private static IEnumerable<(string Stream, long From, long To)> Runs(
        List<(string Stream, long Version, long Position)> rows)
    {
        for (var (i, end) = (0, 0); i < rows.Count; i = end)
        {
            for (end = i + 1; end < rows.Count && rows[end].Stream == rows[i].Stream
                && rows[end].Version == rows[end - 1].Version + 1;)
            {
                end++;
            }

            yield return (rows[i].Stream, rows[i].Version, rows[end - 1].Version);
        }
    }
}
