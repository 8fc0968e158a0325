using System.Collections.Immutable;
using System.Data;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Accounts;
using Network.Silo.Attachments;
using Network.Silo.Simulations;
using Npgsql;

namespace Network.Silo.Journal.Postgres;

/// <summary>
/// The store in a PostgreSQL database that several processes may share. READ COMMITTED: a loser of
/// a race waits for the head row, then breaks the unique constraint and decides again.
/// </summary>
public sealed class PostgresStore : IStore
{
    /// <summary>Owed commands that one statement stages.</summary>
    private const int StageRowsMax = 5000;

    private readonly NpgsqlDataSource source;
    private readonly GroupCommit commits;
    private readonly CommitWatchers watchers = new();
    private bool disposed;

    private PostgresStore(NpgsqlDataSource source)
    {
        this.source = source;
        commits = new GroupCommit(new PostgresWriter(source), watchers.Tell, "journal writer");
        var beside = new PostgresAccounts(source);
        Accounts = new AccountStore(beside);
        Attachments = new AttachmentStore(beside);
        Runs = new PostgresRunBoard(source);
    }

    /// <inheritdoc/>
    public bool Shared => true;

    public IAccounts Accounts { get; }

    public IAttachments Attachments { get; }

    public IRunBoard? Runs { get; }

    /// <exception cref="StoreRefusedException">Not reachable, or newer than this program.
    /// </exception>
    public static async Task<PostgresStore> Open(
        string connectionString, CancellationToken cancel = default) =>
        new(await PostgresDatabase.Open(connectionString, cancel));

    public Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default) =>
        commits.Append(new PreparedUnit(unit));

    public async Task<Snapshot?> LoadSnapshot(
        GrainKey key, int schema, CancellationToken cancel = default) =>
        (await Rows(PostgresQueries.LoadSnapshot,
            row => new Snapshot(row.GetInt64(0), schema, row.GetString(1),
                row.GetFieldValue<byte[]>(2)),
            cancel, key.Stream, schema)).FirstOrDefault();

    public Task SaveSnapshot(
        GrainKey key, Snapshot snapshot, CancellationToken cancel = default) =>
        Execute(PostgresSql.SaveSnapshot, cancel, key.Stream, snapshot.Version, snapshot.Schema,
            snapshot.Payload, snapshot.Hash.ToArray());

    public Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default) =>
        Rows(PostgresQueries.ReadStream, Entry, cancel, key.Stream, afterVersion,
            (long)JournalLimits.ReadEventsMax);

    public Task<ImmutableArray<JournalEntry>> ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel = default) =>
        Rows(PostgresQueries.ReadBack, Entry, cancel, key.Stream, beforeVersion,
            (long)Math.Clamp(take, 1, JournalLimits.PageLinesMax));

    public async Task<long?> FindCommand(
        GrainKey key, Guid commandId, CancellationToken cancel = default) =>
        (await Rows<long?>(PostgresQueries.FindCommand,
            row => row.IsDBNull(0) ? null : row.GetInt64(0), cancel, key.Stream, commandId))
        .FirstOrDefault();

    public async Task<long> ReadHead(CancellationToken cancel = default) =>
        (await Rows(PostgresQueries.Head, row => row.GetInt64(0), cancel))[0];

    public Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default) =>
        Rows(PostgresQueries.ReadAll, Entry, cancel, afterPosition,
            (long)JournalLimits.ReadEventsMax);

    public async Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default) =>
        DeltaRow.Join(await Rows(PostgresQueries.ReadDeltas,
            row => new DeltaRow(row.GetInt64(0), row.GetString(1), row.GetInt16(2),
                row.GetInt64(3), Text(row, 4)),
            cancel, afterPosition, (long)JournalLimits.ReadEventsMax),
            JournalLimits.ReadEventsMax);

    public Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default) =>
        Moment(async (connection, position) =>
        {
            await using var command = new NpgsqlCommand(PostgresQueries.ReadRollup, connection);
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var join = new RollupReader(each);
            Dimensions place() => Place(rows, 3);
            while (await rows.ReadAsync(cancel))
            {
                join.Add(rows.GetFieldValue<byte[]>(0), rows.GetInt64(1), rows.GetInt32(2),
                    place, rows.GetFieldValue<byte[]>(8));
            }

            join.Finish();
            return position;
        }, cancel);

    public Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default) =>
        Moment(async (connection, position) =>
        {
            await using var command = new NpgsqlCommand(PostgresQueries.SumRollup, connection);
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var totals = ImmutableArray.CreateBuilder<Delta>();
            while (await rows.ReadAsync(cancel))
            {
                totals.Add(new Delta(Place(rows, 0), new Amount(
                    new Period(rows.GetInt32(5)), rows.GetString(6), rows.GetInt64(7))));
            }

            return (position, totals.ToImmutable());
        }, cancel);

    public async Task<ImmutableDictionary<string, PersonalData>> ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel = default) =>
        (await Rows(PostgresQueries.ReadPeople,
            row => KeyValuePair.Create(row.GetString(0),
                new PersonalData(row.GetString(1), Text(row, 2), Text(row, 3))),
            cancel, (object)ids.ToArray())).ToImmutableDictionary();

    public async Task<ImmutableArray<FoundName>> FindPeople(NamesQuery query,
        Func<string, int?> fits, CancellationToken cancel = default) =>
        [.. (await Rows(PostgresQueries.FindPeople,
            row => FoundName.Of(row.GetString(0), row.GetString(1), row.GetString(2), fits),
            cancel, query.Beginning, query.Part, query.Districts.ToArray(), query.City,
            GrainKey.Name(query.Kind))).OfType<FoundName>()];

    public IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed) =>
        watchers.Add(committed);

    public Task Stage(IReadOnlyList<OwedCommand> commands, CancellationToken cancel = default) =>
        Known(async () =>
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var batch = new NpgsqlBatch(connection);
            foreach (var some in commands.Chunk(StageRowsMax))
            {
                PostgresBatch.AddOwed(batch, some);
            }

            return batch.BatchCommands.Count == 0 ? 0 : await batch.ExecuteNonQueryAsync(cancel);
        });

    public Task Settle(
        IReadOnlyList<(Guid Id, string? Refusal)> answers, CancellationToken cancel = default) =>
        Execute(PostgresSql.Settle, cancel,
            answers.Select(a => a.Id).ToArray(), answers.Select(a => a.Refusal).ToArray());

    public Task<ImmutableArray<(long Sequence, OwedCommand Command)>> ReadOwed(
        long afterSequence, int take, CancellationToken cancel = default) =>
        Rows(PostgresQueries.ReadOwed, row => (row.GetInt64(0), Owed(row, 1)), cancel,
            afterSequence, (long)take);

    public async Task<long> CountOwed(string? cause, CancellationToken cancel = default) =>
        (await Rows(PostgresQueries.CountOwed, row => row.GetInt64(0), cancel,
            cause ?? string.Empty))[0];

    public Task<ImmutableArray<(OwedCommand Command, string Refusal)>> ReadRefusals(
        string cause, int take, CancellationToken cancel = default) =>
        Rows(PostgresQueries.ReadRefusals, row => (Owed(row, 0), row.GetString(5)), cancel,
            cause, (long)take);

    public async Task<DirectoryPage> Find(
        DirectoryQuery query, CancellationToken cancel = default)
    {
        var list = new DirectorySql(query);
        var (page, paged) = list.Page();
        var (count, counted) = list.Count();
        var lines = await Named(page, row => DirectorySql.Read(row), paged, cancel);
        var total = await Named(count, row => row.GetInt64(0), counted, cancel);
        return list.ToPage(lines, total[0]);
    }

    public async Task Ping(CancellationToken cancel = default) => await ReadHead(cancel);

    public async ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            commits.Dispose();
            await source.DisposeAsync();
        }
    }

    private static JournalEntry Entry(NpgsqlDataReader row) => new(
        row.GetInt64(0), GrainKey.Stored(row.GetString(1)), row.GetInt64(2), row.GetGuid(3),
        row.GetInt16(4), row.GetString(5), row.GetString(6), row.GetString(7),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
        row.GetFieldValue<byte[]>(9));

    private static OwedCommand Owed(NpgsqlDataReader row, int first) => new(
        row.GetGuid(first), row.GetString(first + 1), GrainKey.Stored(row.GetString(first + 2)),
        row.GetString(first + 3), row.GetString(first + 4));

    private static Dimensions Place(NpgsqlDataReader row, int first) => new(
        row.GetString(first), Text(row, first + 1), Text(row, first + 2), Text(row, first + 3),
        Text(row, first + 4));

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private Task<ImmutableArray<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> map,
        CancellationToken cancel, params object[] values) => Known(async () =>
        {
            await using var command = source.CreateCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            return await All(command, map, cancel);
        });

    private Task<ImmutableArray<T>> Named<T>(string sql, Func<NpgsqlDataReader, T> map,
        (string Name, object Value)[] values, CancellationToken cancel) => Known(async () =>
        {
            await using var command = source.CreateCommand(sql);
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            return await All(command, map, cancel);
        });

    private static async Task<ImmutableArray<T>> All<T>(
        NpgsqlCommand command, Func<NpgsqlDataReader, T> map, CancellationToken cancel)
    {
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var all = ImmutableArray.CreateBuilder<T>();
        while (await rows.ReadAsync(cancel))
        {
            all.Add(map(rows));
        }

        return all.ToImmutable();
    }

    private Task<int> Execute(string sql, CancellationToken cancel, params object[] values) =>
        Known(async () =>
        {
            await using var command = source.CreateCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            return await command.ExecuteNonQueryAsync(cancel);
        });

    /// <summary>Several reads on one moment of the database.</summary>
    private Task<T> Moment<T>(
        Func<NpgsqlConnection, long, Task<T>> read, CancellationToken cancel) => Known(async () =>
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var transaction =
                await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
            await using var head = new NpgsqlCommand(PostgresQueries.Head, connection);
            var position = (long)(await head.ExecuteScalarAsync(cancel))!;
            return await read(connection, position);
        });

    private static async Task<T> Known<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (NpgsqlException broken)
        {
            throw new JournalUnavailableException("PostgreSQL did not answer.", broken);
        }
    }
}
