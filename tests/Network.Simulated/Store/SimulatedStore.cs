using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Accounts;
using Network.Silo.Attachments;
using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>
/// One connection to a disk: the product's own queue, batches and group commit on a disk that
/// lives in memory and fails as the weather wants.
/// </summary>
internal sealed class SimulatedStore : IStore
{
    private readonly Disk disk;
    private readonly Weather weather;
    private readonly GroupCommit commits;
    private readonly CommitWatchers watchers = new();
    private bool disposed;

    /// <param name="shared">Whether other connections may write too.</param>
    public SimulatedStore(Disk disk, bool shared, Weather? weather = null)
    {
        this.disk = disk;
        this.weather = weather ?? new Weather();
        Shared = shared;
        commits = new GroupCommit(new SimulatedWriter(disk, this.weather), watchers.Tell,
            this.weather.OwnThread ? "simulated writer" : null);
    }

    /// <inheritdoc/>
    public bool Shared { get; }

    /// <summary>Nobody signs in to a simulated disk.</summary>
    public IAccounts Accounts =>
        throw new NotSupportedException("A simulated store has no accounts.");

    /// <summary>Nobody brings evidence to a simulated disk.</summary>
    public IAttachments Attachments =>
        throw new NotSupportedException("A simulated store has no attachments.");

    /// <summary>Units and other writes that wait.</summary>
    public int Waiting => commits.Waiting;

    public Task<AppendResult> Append(AppendUnit unit, CancellationToken cancel = default)
    {
        weather.Enqueue();
        var answer = commits.Append(new PreparedUnit(unit));
        Pump();
        return answer;
    }

    public async Task<Snapshot?> LoadSnapshot(
        GrainKey key, int schema, CancellationToken cancel = default) =>
        weather.Seen(await Read(() =>
            disk.Snapshots.GetValueOrDefault(key.Stream) is { } kept && kept.Schema == schema
                ? kept : null));

    public Task SaveSnapshot(
        GrainKey key, Snapshot snapshot, CancellationToken cancel = default)
    {
        weather.Kept(key, snapshot);
        return Run("a snapshot", () => disk.Keep(key, snapshot));
    }

    public async Task<ImmutableArray<JournalEntry>> ReadStream(
        GrainKey key, long afterVersion, CancellationToken cancel = default) =>
        [.. (await Read(() => Stream(key).Rows.Skip((int)afterVersion)
            .Take(JournalLimits.ReadEventsMax).Select(row => disk.Journal[row].Entry).ToList()))
            .Select(weather.Seen)];

    public async Task<ImmutableArray<JournalEntry>> ReadBack(
        GrainKey key, long beforeVersion, int take, CancellationToken cancel = default) =>
        [.. await Read(() => Stream(key).Rows
            .Take((int)Math.Min(beforeVersion - 1, int.MaxValue)).Reverse()
            .Take(Math.Clamp(take, 1, JournalLimits.PageLinesMax))
            .Select(row => disk.Journal[row].Entry).ToList())];

    public async Task<long?> FindCommand(
        GrainKey key, Guid commandId, CancellationToken cancel = default)
    {
        var version = await Read(() => disk.FindCommand(key.Stream, commandId));
        if (version is not null)
            weather.Spent(commandId);

        return version;
    }

    public Task<long> ReadHead(CancellationToken cancel = default) => Read(() => disk.Head);

    public async Task<ImmutableArray<JournalEntry>> ReadAll(
        long afterPosition, CancellationToken cancel = default) =>
        [.. (await Read(() => After(afterPosition).Select(row => row.Entry).ToList()))
            .Select(weather.Seen)];

    public async Task<ImmutableArray<DeltaEntry>> ReadDeltas(
        long afterPosition, CancellationToken cancel = default)
    {
        var entries = await Read(() => DeltaRow.Join(
            [.. After(afterPosition).Select(row => new DeltaRow(row.Entry.Position,
                row.Entry.Key.Stream, row.Entry.Ordinal,
                row.Entry.RecordedAt.ToUnixTimeMilliseconds(), row.Deltas))],
            JournalLimits.ReadEventsMax));
        weather.Followed(entries.Length);
        return entries;
    }

    public Task<long> ReadContributions(
        Action<RollupRow> each, CancellationToken cancel = default) =>
        Read(() =>
        {
            disk.ReadRollup(each);
            return disk.Head;
        });

    public Task<(long Position, ImmutableArray<Delta> Totals)> SumContributions(
        CancellationToken cancel = default) =>
        Read(() =>
        {
            var sums = new Dictionary<(Dimensions, Period, string), long>();
            disk.ReadRollup(row =>
            {
                foreach (var amount in row.Contribution.Amounts)
                {
                    var at = (row.Contribution.Where, amount.Period, amount.Metric);
                    sums[at] = sums.GetValueOrDefault(at) + amount.Value;
                }
            });
            ImmutableArray<Delta> totals = [
                .. sums.Where(s => s.Value != 0).Select(s => new Delta(
                    s.Key.Item1, new Amount(s.Key.Item2, s.Key.Item3, s.Value)))];
            return (disk.Head, totals);
        });

    public Task<ImmutableDictionary<string, PersonalData>> ReadPeople(
        IReadOnlyCollection<string> ids, CancellationToken cancel = default) =>
        Read(() => ids.Where(disk.People.ContainsKey)
            .ToImmutableDictionary(id => id, id => disk.People[id]));

    public Task<ImmutableArray<FoundName>> FindPeople(NamesQuery query, Func<string, int?> fits,
        CancellationToken cancel = default) =>
        Read(() => disk.People
            .Where(p => disk.PeopleStreams[p.Key] is var stream
                && stream.StartsWith(query.Beginning, StringComparison.Ordinal)
                && p.Value.Name.Contains(query.Part, StringComparison.Ordinal)
                && (query.Districts.IsEmpty || (disk.Cards.TryGetValue(stream, out var at)
                    && (at.Card.Stage == "merged"
                        || query.Districts.Contains(at.Card.District ?? "")))))
            .Select(p => FoundName.Of(p.Key, disk.PeopleStreams[p.Key], p.Value.Name, fits))
            .OfType<FoundName>().ToImmutableArray());

    public IDisposable Watch(Action<ImmutableArray<DeltaEntry>> committed) =>
        watchers.Add(committed);

    public Task Stage(
        IReadOnlyList<OwedCommand> commands, CancellationToken cancel = default) =>
        Run("staging", () => disk.Stage(commands));

    public Task Settle(
        IReadOnlyList<(Guid Id, string? Refusal)> answers, CancellationToken cancel = default) =>
        Run("settling", () => disk.Settle(answers));

    public Task<ImmutableArray<(long Sequence, OwedCommand Command)>> ReadOwed(
        long afterSequence, int take, CancellationToken cancel = default) =>
        Read(() => disk.Outbox.Skip((int)afterSequence).Where(row => !row.Settled).Take(take)
            .Select(row => (row.Sequence, row.Owed)).ToImmutableArray());

    public Task<long> CountOwed(string? cause, CancellationToken cancel = default) =>
        Read(() => disk.Outbox.LongCount(
            row => !row.Settled && (cause is null || row.Owed.Cause == cause)));

    public Task<ImmutableArray<(OwedCommand Command, string Refusal)>> ReadRefusals(
        string cause, int take, CancellationToken cancel = default) =>
        Read(() => disk.Outbox
            .Where(row => row.Owed.Cause == cause && disk.IsRefused(row)).Take(take)
            .Select(row => (row.Owed, row.Refusal!)).ToImmutableArray());

    public Task<DirectoryPage> Find(DirectoryQuery query, CancellationToken cancel = default) =>
        Read(() => CardSearch.Find(disk.Cards.Values, query));

    public Task Ping(CancellationToken cancel = default) => Read(() => true);

    public ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            commits.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async Task<T> Read<T>(Func<T> read)
    {
        await weather.BeforeRead();
        T value;
        lock (disk.Gate)
        {
            value = read();
        }

        await weather.AfterRead();
        return value;
    }

    private Task Run(string what, Action transaction)
    {
        weather.Enqueue();
        var done = commits.Run(() => weather.Write(what, () =>
        {
            transaction();
            return true;
        }));
        Pump();
        return done;
    }

    private void Pump() => weather.Pump(() => !disposed && commits.Step(TimeSpan.Zero));

    private StreamIndex Stream(GrainKey key) =>
        disk.Streams.GetValueOrDefault(key.Stream) ?? new StreamIndex();

    private IEnumerable<(JournalEntry Entry, string? Deltas)> After(long position)
    {
        for (var i = (int)position;
            i < disk.Journal.Count && i < position + JournalLimits.ReadEventsMax; i++)
        {
            yield return disk.Journal[i];
        }
    }
}
