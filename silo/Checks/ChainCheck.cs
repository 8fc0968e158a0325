using System.Data.Common;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Silo.Journal.Sqlite;

namespace Network.Silo.Checks;

/// <summary>
/// Reads every event in order of position: positions and each stream's versions have no gap, and
/// every hash follows from the one before. What cannot be read is passed over and named.
/// </summary>
internal sealed class ChainCheck(StoreRows store, StoreFindings findings, OwedCheck owed)
{
    private const string Page = """
        SELECT position, stream, version, command_id, ordinal, kind, payload, actor, recorded_at,
          hash
        FROM journal WHERE position > @after ORDER BY position LIMIT 4096
        """;

    /// <summary>Unreadable positions in a row after which the end is taken to be reached, where
    /// a damaged file does not say where it is.</summary>
    private const int ProbesMax = 2048;

    private readonly Dictionary<string, (long Version, byte[] Hash)> streams = [];
    private readonly MissingEvents missing = new(store, findings);
    private readonly List<(string Stream, long From, long To)> gaps = [];

    private long last;

    public long Events { get; private set; }

    /// <summary>The newest version of each stream that could be read, with its hash.</summary>
    public IReadOnlyDictionary<string, (long Version, byte[] Hash)> Streams => streams;

    /// <summary>Hashes that are asked for: of snapshots.</summary>
    public Dictionary<(string Stream, long Version), byte[]> Wanted { get; } = [];

    public void Run(Action<long, long>? progress, CancellationToken cancel)
    {
        var (head, sure) = Head();
        var unread = 0;
        for (var at = 0L; at < head || (!sure && unread < ProbesMax);)
        {
            cancel.ThrowIfCancellationRequested();
            var before = at;
            try
            {
                foreach (var row in store.Read(Page, ("after", at)))
                {
                    var position = StoreRows.Long(row, 0);
                    // In a damaged page any number may stand; one that goes back is none, or
                    // the same events would be read again without end.
                    if (position <= at)
                        continue;

                    if (position != at + 1)
                        missing.Add(at + 1, position - 1);

                    at = position;
                    unread = 0;
                    Follow(row);
                }

                if (at == before)
                    break;
            }
            catch (DbException) when (store.IsSqlite)
            {
                // The page behind it is damaged: on behind that, and named below.
                at++;
                unread++;
                missing.Add(at, at);
            }

            last = Math.Max(last, at - unread);
            progress?.Invoke(at, Math.Max(at, head));
        }

        missing.Add(last + 1, head);
        missing.Name(Math.Max(last, head));
        foreach (var (stream, from, to) in gaps)
        {
            Gone(findings, stream, from, to);
        }
    }

    /// <summary>Names versions of a stream that should be there.</summary>
    public static void Gone(StoreFindings findings, string stream, long from, long to)
    {
        var (zh, en) = from == to
            ? ($"第 {from} 号事件", $"the event of version {from} is")
            : ($"第 {from} 至 {to} 号事件", $"the events of versions {from} to {to} are");
        findings.Add(stream, from, $"{stream} 的{zh}缺失：已被删除或无法读取。",
            $"{stream}: {en} missing: removed, or cannot be read.");
    }

    /// <summary>The newest position, and whether that is sure: where a damaged file hides it, the
    /// newest that its events or their index still show.</summary>
    private (long Position, bool Sure) Head()
    {
        try
        {
            return (store.Number(store.IsSqlite ? SqliteQueries.Head : PostgresQueries.Head),
                true);
        }
        catch (DbException broken)
        {
            findings.Add($"事件表无法完整读取：{broken.Message}",
                $"The journal cannot be read in whole: {broken.Message}");
            return (missing.Seen().DefaultIfEmpty(0).Max(), false);
        }
    }

    private void Follow(DbDataReader row)
    {
        Events++;
        var (stream, version) = (StoreRows.Text(row, 1), StoreRows.Long(row, 2));
        var (command, ordinal) = (StoreRows.Id(row, 3), (int)StoreRows.Long(row, 4));
        var hash = StoreRows.Bytes(row, 9);
        owed.Owes(stream, command, ordinal);
        if (Wanted.ContainsKey((stream, version)))
            Wanted[(stream, version)] = hash;

        var known = streams.TryGetValue(stream, out var before);
        if (version == (known ? before.Version : 0) + 1)
        {
            CheckHash(row, stream, version, known ? before.Hash : HashChain.Origin);
        }
        else
        {
            gaps.Add((stream, before.Version + 1, version - 1));
        }

        // The chain goes on from what stands here, so that one change is named once.
        streams[stream] = (version, hash);
    }

    private void CheckHash(
        DbDataReader row, string stream, long version, ReadOnlyMemory<byte> previous)
    {
        var kind = StoreRows.Text(row, 5);
        var recorded = Math.Clamp(StoreRows.Long(row, 8),
            DateTimeOffset.MinValue.ToUnixTimeMilliseconds(),
            DateTimeOffset.MaxValue.ToUnixTimeMilliseconds());
        var computed = HashChain.Next(previous, stream, version, StoreRows.Id(row, 3),
            (int)StoreRows.Long(row, 4), kind, StoreRows.Text(row, 6), StoreRows.Text(row, 7),
            DateTimeOffset.FromUnixTimeMilliseconds(recorded));
        if (!computed.Span.SequenceEqual(StoreRows.Bytes(row, 9)))
        {
            findings.Add(stream, version,
                $"{stream} 的第 {version} 号事件（{kind}）在写入后被改动过：校验值与内容不符。",
                $"{stream}: the event of version {version} ({kind}) was changed after it was "
                + "written: its hash does not match.");
        }
    }
}
