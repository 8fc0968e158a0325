using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Silo.Journal.Sqlite;

namespace Network.Silo.Checks;

/// <summary>The journal of a database that is only read.</summary>
internal sealed class StoreReading(StoreRows store) : IJournalReader
{
    private const string Events = """
        SELECT position, stream, version, command_id, ordinal, kind, payload, actor, recorded_at,
          hash
        FROM journal WHERE position > @after ORDER BY position LIMIT 4096
        """;

    private const string Deltas = """
        SELECT position, stream, ordinal, recorded_at, deltas FROM journal
        WHERE position > @after ORDER BY position LIMIT 4096
        """;

    public Task<long> ReadHead(CancellationToken cancel = default) =>
        Task.FromResult(store.Number(
            store.IsSqlite ? SqliteQueries.Head : PostgresQueries.Head));

    public Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default) =>
        Task.FromResult(store.Read(Events, ("after", afterPosition)).Select(Entry)
            .ToImmutableArray());

    public Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default) =>
        Task.FromResult(DeltaRow.Join([.. store.Read(Deltas, ("after", afterPosition))
            .Select(row => new DeltaRow(StoreRows.Long(row, 0), StoreRows.Text(row, 1),
                (int)StoreRows.Long(row, 2), StoreRows.Long(row, 3),
                StoreRows.TextOrNull(row, 4)))], JournalLimits.ReadEventsMax));

    public async Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default)
    {
        var join = new RollupReader(each);
        foreach (var row in store.Read(SqliteQueries.ReadRollup))
        {
            cancel.ThrowIfCancellationRequested();
            join.Add(Encoding.UTF8.GetBytes(StoreRows.Text(row, 0)), StoreRows.Long(row, 1),
                (int)StoreRows.Long(row, 2), () => Place(row, 3),
                Encoding.UTF8.GetBytes(StoreRows.Text(row, 8)));
        }

        join.Finish();
        return await ReadHead(cancel);
    }

    public async Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default)
    {
        var sums = store.IsSqlite ? SqliteQueries.SumRollup : PostgresQueries.SumRollup;
        var totals = store.Read(sums).Select(row => new Delta(Place(row, 0), new Amount(
            new Period((int)StoreRows.Long(row, 5)), StoreRows.Text(row, 6),
            StoreRows.Long(row, 7)))).ToImmutableArray();
        return (await ReadHead(cancel), totals);
    }

    private static JournalEntry Entry(DbDataReader row) => new(
        StoreRows.Long(row, 0), GrainKey.Stored(StoreRows.Text(row, 1)), StoreRows.Long(row, 2),
        StoreRows.Id(row, 3), (int)StoreRows.Long(row, 4), StoreRows.Text(row, 5),
        StoreRows.Text(row, 6), StoreRows.Text(row, 7),
        DateTimeOffset.FromUnixTimeMilliseconds(StoreRows.Long(row, 8)),
        StoreRows.Bytes(row, 9));

    private static Dimensions Place(DbDataReader row, int first) => new(
        StoreRows.Text(row, first), StoreRows.TextOrNull(row, first + 1),
        StoreRows.TextOrNull(row, first + 2), StoreRows.TextOrNull(row, first + 3),
        StoreRows.TextOrNull(row, first + 4));
}
