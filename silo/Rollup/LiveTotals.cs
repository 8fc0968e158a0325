using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>
/// The totals of the network in memory, exact at a position of the journal. They begin as the sum
/// of every grain's latest contribution and follow the journal's positions without a gap: by what
/// this process commits, and by reading where another process was between.
/// </summary>
public sealed class LiveTotals : IAsyncDisposable
{
    private readonly IJournal journal;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly CountedTotals counted;
    private readonly IDisposable watching;
    private readonly ITimer looking;
    private readonly Task following;
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private ImmutableArray<Action<ImmutableArray<DeltaEntry>>> followers = [];

    private LiveTotals(IJournal journal, bool shared, TimeProvider time, ILogger log,
        TotalsBook book, CommitQueue commits, IDisposable watching)
    {
        this.journal = journal;
        this.time = time;
        this.log = log;
        this.watching = watching;
        counted = new CountedTotals(book, commits);
        commits.Arrived = Wake;
        var every = shared ? RollupLimits.LookEvery : RollupLimits.LookAgainAfter;
        looking = time.CreateTimer(_ => Look(), null, every, every);
        following = Follow(stopping.Token);
        Wake();
    }

    /// <summary>Loads the totals and begins to follow.</summary>
    /// <param name="shared">Whether other processes may write to the journal.</param>
    public static async Task<LiveTotals> Start(IJournal journal, bool shared, TimeProvider time,
        ILogger? log = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var commits = new CommitQueue();
        var watching = journal.Watch(commits.Add);
        try
        {
            var book = new TotalsBook();
            await book.Load(each => journal.ReadContributions(each, cancel));
            return new LiveTotals(journal, shared, time, log ?? NullLogger.Instance, book,
                commits, watching);
        }
        catch
        {
            watching.Dispose();
            throw;
        }
    }

    /// <summary>The position that is counted up to.</summary>
    public long Position => counted.Read(book => book.Position);

    /// <summary>Whether the journal could be read when it was last looked at.</summary>
    public bool Reachable { get; private set; } = true;

    /// <summary>The totals of one scope: a city, a district, or one host kind, ownership or
    /// industry of either. Includes everything this process has acknowledged, unless another
    /// one's commits stand between: those are read at the next look.</summary>
    public Totals Of(Dimensions where) => counted.Read(book => book.Of(where));

    /// <summary>All totals of a city at one and the same position.</summary>
    public TotalsMoment Moment(string city) => counted.Read(book => book.Moment(city));

    /// <summary>Cities in which something was counted.</summary>
    public IReadOnlySet<string> Cities() => counted.Read(book => book.Cities());

    /// <summary>Tells of every commit, of any process, after it is in the totals; in order of
    /// position. The callback must be quick.</summary>
    public IDisposable Follow(Action<ImmutableArray<DeltaEntry>> told)
    {
        ImmutableInterlocked.Update(ref followers, all => all.Add(told));
        return new Following(() =>
            ImmutableInterlocked.Update(ref followers, all => all.Remove(told)));
    }

    /// <summary>
    /// The position after each change of a scope's totals; at most ten a second, for a watcher who
    /// is behind gets the newest next.
    /// </summary>
    public async IAsyncEnumerable<long> Watch(Dimensions where,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var changes = Channel.CreateBounded<long>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var following = Follow(entries =>
        {
            if (entries.Any(entry => entry.Deltas.Any(d => Scope.Contains(where, d.Where))))
                changes.Writer.TryWrite(entries[^1].Last);
        });
        await foreach (var position in changes.Reader.ReadAllAsync(cancel))
        {
            yield return position;
            await Task.Delay(RollupLimits.BetweenTicks, time, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;

        watching.Dispose();
        stopping.Cancel();
        await looking.DisposeAsync();
        await following;
    }

    private void Wake() => wake.Writer.TryWrite(true);

    /// <summary>By the timer: a shared journal may have grown, an unreachable one be back, a
    /// write without an answer have been done.</summary>
    private void Look()
    {
        counted.Suspect();
        Wake();
    }

    private async Task Follow(CancellationToken stop)
    {
        try
        {
            while (await wake.Reader.WaitToReadAsync(stop))
            {
                wake.Reader.TryRead(out _);
                await CatchUp(stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Announce();
        }
    }

    /// <summary>Counts what waits, and reads what is missing.</summary>
    private async Task CatchUp(CancellationToken stop)
    {
        try
        {
            while (counted.IsBehind(out var position))
            {
                Announce();
                counted.CatchingUp();
                var page = await journal.ReadDeltas(position, stop);
                if (!counted.Add(page))
                {
                    throw new JournalUnavailableException(
                        $"The journal has a gap after position {position}.");
                }

                Reachable = true;
                if (!page.IsEmpty)
                    counted.Suspect();
            }
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // The timer looks again; until then the totals stay at their position.
            if (Reachable)
                log.LogError(failure, "The totals cannot follow the journal.");

            Reachable = false;
            counted.Suspect();
        }

        Announce();
    }

    private void Announce()
    {
        var entries = counted.TakeFresh();
        foreach (var follower in entries.IsEmpty ? [] : followers)
        {
            Tell(follower, entries);
        }
    }

    private void Tell(
        Action<ImmutableArray<DeltaEntry>> follower, ImmutableArray<DeltaEntry> entries)
    {
        try
        {
            follower(entries);
        }
        catch (Exception failure)
        {
            // A bug of one follower must not stop the totals of all.
            log.LogError(failure, "A follower of the totals failed.");
        }
    }

    private sealed class Following(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
