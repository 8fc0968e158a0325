using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Accounts;
using Network.Silo.Attachments;

namespace Network.Silo.Journal.Sqlite;

/// <summary>
/// The store in one SQLite file, for one process. WAL with <c>synchronous = FULL</c>: what was
/// answered survives a power cut. SQLite's own calls are synchronous, so writes have a thread of
/// their own and reads run on the caller's.
/// </summary>
public sealed class SqliteStore : IStore
{
    private readonly FileStream held;
    private readonly SqliteWriter writer;
    private readonly GroupCommit commits;
    private readonly SqliteReader reader;
    private readonly CommitWatchers watchers = new();
    private bool disposed;

    private SqliteStore(string path, FileStream held)
    {
        this.held = held;
        writer = new SqliteWriter(SqliteFile.OpenForWriting(path));
        commits = new GroupCommit(writer, watchers.Tell, "journal writer");
        reader = new SqliteReader(SqliteFile.ForReading(path));
        var beside = new SqliteAccounts(reader, writer, commits);
        Accounts = new AccountStore(beside);
        Attachments = new AttachmentStore(beside);
    }

    /// <inheritdoc/>
    public bool Shared => false;

    public IAccounts Accounts { get; }

    public IAttachments Attachments { get; }

    /// <exception cref="StoreRefusedException">In use, not a database, or newer than this
    /// program.</exception>
    public static SqliteStore Open(string path)
    {
        var held = SqliteFile.Lock(path);
        try
        {
            return new SqliteStore(path, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default) =>
        commits.Append(new PreparedUnit(unit));

    public Task<Snapshot?> LoadSnapshot(
        GrainKey key, int schema, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.LoadSnapshot,
            row => new Snapshot(row.GetInt64(0), schema, row.GetString(1),
                row.GetFieldValue<byte[]>(2)),
            ("stream", key.Stream), ("schema", schema)).FirstOrDefault());

    public Task SaveSnapshot(
        GrainKey key, Snapshot snapshot, CancellationToken cancel = default) =>
        commits.Run(() => writer.SaveSnapshot(key, snapshot));

    public Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadStream, SqliteReader.Entry,
            ("stream", key.Stream), ("after", afterVersion),
            ("take", JournalLimits.ReadEventsMax)));

    public Task<ImmutableArray<JournalEntry>> ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadBack, SqliteReader.Entry,
            ("stream", key.Stream), ("before", beforeVersion),
            ("take", Math.Clamp(take, 1, JournalLimits.PageLinesMax))));

    public Task<long?> FindCommand(
        GrainKey key, Guid commandId, CancellationToken cancel = default) =>
        Task.FromResult(reader.Scalar(SqliteQueries.FindCommand,
            ("stream", key.Stream), ("command", commandId.ToByteArray())) as long?);

    public Task<long> ReadHead(CancellationToken cancel = default) =>
        Task.FromResult((long)reader.Scalar(SqliteQueries.Head)!);

    public Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadAll, SqliteReader.Entry,
            ("after", afterPosition), ("take", JournalLimits.ReadEventsMax)));

    public Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default)
    {
        var rows = reader.Rows(SqliteQueries.ReadDeltas,
            row => new DeltaRow(row.GetInt64(0), row.GetString(1), row.GetInt32(2),
                row.GetInt64(3), SqliteReader.Text(row, 4)),
            ("after", afterPosition), ("take", JournalLimits.ReadEventsMax));
        return Task.FromResult(DeltaRow.Join(rows, JournalLimits.ReadEventsMax));
    }

    public Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default) =>
        Task.FromResult(reader.Moment((connection, transaction) =>
        {
            var position = Head(connection, transaction);
            using var command = SqliteReader.Command(connection, SqliteQueries.ReadRollup);
            command.Transaction = transaction;
            using var rows = command.ExecuteReader();
            var join = new RollupReader(each);
            Func<Dimensions> place = () => new(rows.GetString(3), SqliteReader.Text(rows, 4),
                SqliteReader.Text(rows, 5), SqliteReader.Text(rows, 6),
                SqliteReader.Text(rows, 7));
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                join.Add(SqliteReader.Utf8(rows, 0), rows.GetInt64(1), rows.GetInt32(2), place,
                    SqliteReader.Utf8(rows, 8));
            }

            join.Finish();
            return position;
        }));

    public Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default) =>
        Task.FromResult(reader.Moment((connection, transaction) =>
        {
            var position = Head(connection, transaction);
            using var command = SqliteReader.Command(connection, SqliteQueries.SumRollup);
            command.Transaction = transaction;
            using var rows = command.ExecuteReader();
            var totals = ImmutableArray.CreateBuilder<Delta>();
            while (rows.Read())
            {
                totals.Add(new Delta(
                    new Dimensions(rows.GetString(0), SqliteReader.Text(rows, 1),
                        SqliteReader.Text(rows, 2), SqliteReader.Text(rows, 3),
                        SqliteReader.Text(rows, 4)),
                    new Amount(
                        new Period(rows.GetInt32(5)), rows.GetString(6), rows.GetInt64(7))));
            }

            return (position, totals.ToImmutable());
        }));

    public Task<ImmutableDictionary<string, PersonalData>> ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadPeople,
            row => KeyValuePair.Create(row.GetString(0), new PersonalData(
                row.GetString(1), SqliteReader.Text(row, 2), SqliteReader.Text(row, 3))),
            ("ids", JsonSerializer.Serialize(ids))).ToImmutableDictionary());

    public Task<ImmutableArray<FoundName>> FindPeople(NamesQuery query, Func<string, int?> fits,
        CancellationToken cancel = default) =>
        Task.FromResult<ImmutableArray<FoundName>>([.. reader.Rows(SqliteQueries.FindPeople,
            row => FoundName.Of(row.GetString(0), row.GetString(1), row.GetString(2), fits),
            ("beginning", query.Beginning), ("part", query.Part), ("city", query.City),
            ("kind", GrainKey.Name(query.Kind)),
            ("districts", JsonSerializer.Serialize(query.Districts))).OfType<FoundName>()]);

    public IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed) =>
        watchers.Add(committed);

    public Task Stage(
        IReadOnlyList<OwedCommand> commands, CancellationToken cancel = default) =>
        commits.Run(() => writer.Stage(commands));

    public Task Settle(
        IReadOnlyList<(Guid Id, string? Refusal)> answers, CancellationToken cancel = default) =>
        commits.Run(() => writer.Settle(answers));

    public Task<ImmutableArray<(long Sequence, OwedCommand Command)>> ReadOwed(
        long afterSequence, int take, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadOwed,
            row => (row.GetInt64(0), Owed(row, 1)), ("after", afterSequence), ("take", take)));

    public Task<long> CountOwed(string? cause, CancellationToken cancel = default) =>
        Task.FromResult((long)reader.Scalar(SqliteQueries.CountOwed, ("cause", cause))!);

    public Task<ImmutableArray<(OwedCommand Command, string Refusal)>> ReadRefusals(
        string cause, int take, CancellationToken cancel = default) =>
        Task.FromResult(reader.Rows(SqliteQueries.ReadRefusals,
            row => (Owed(row, 0), row.GetString(5)), ("cause", cause), ("take", take)));

    public Task<DirectoryPage> Find(DirectoryQuery query, CancellationToken cancel = default) =>
        Task.FromResult(List(new DirectorySql(query)));

    public Task Ping(CancellationToken cancel = default)
    {
        reader.Scalar("SELECT 1");
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            // The writer goes last: only it can bring the log into the file.
            reader.Close();
            commits.Dispose();
            held.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private DirectoryPage List(DirectorySql list)
    {
        var (count, counted) = list.Count();
        var (page, paged) = list.Page();
        return list.ToPage(
            reader.Rows(page, DirectorySql.Read, Named(paged)),
            (long)reader.Scalar(count, Named(counted))!);
    }

    private static (string, object?)[] Named((string, object)[] values) =>
        [.. values.Select(v => (v.Item1, (object?)v.Item2))];

    private static long Head(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var head = SqliteReader.Command(connection, SqliteQueries.Head);
        head.Transaction = transaction;
        return (long)head.ExecuteScalar()!;
    }

    private static OwedCommand Owed(SqliteDataReader row, int first) => new(
        SqliteReader.Id(row, first), row.GetString(first + 1),
        GrainKey.Stored(row.GetString(first + 2)), row.GetString(first + 3),
        row.GetString(first + 4));
}
