using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Silo.Journal;

namespace Network.Silo.Simulations;

/// <summary>
/// Runs scenarios that were asked for, one after the other, beside the mailboxes. What is asked
/// for stands in the scenarios themselves, so a restart goes on; a run whose process ended is
/// told as interrupted.
/// </summary>
public sealed class ScenarioRunner : IAsyncDisposable
{
    /// <summary>After this a run that has not ended counts as its process's end.</summary>
    private static readonly TimeSpan RunWithin = TimeSpan.FromMinutes(2);

    /// <summary>How often runs of other processes are looked at.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    private readonly ImmutableArray<string> _cities;
    private readonly INetwork _network;
    private readonly IStore _store;
    private readonly ScenarioWork _work;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stopping = new();
    private readonly RunProgress _progress;
    private readonly bool _begins;
    private readonly IDisposable _watching;
    private readonly ITimer _looking;
    private readonly Task _running;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private (GrainKey Key, CancellationTokenSource Stop)? _current;

    /// <param name="follow">Tells of commits, of every process.</param>
    /// <param name="begins">Whether this process carries runs out; if not, it only knows how far
    /// those of others are.</param>
    internal ScenarioRunner(ImmutableArray<string> cities, INetwork network, IStore store,
        ScenarioWork work, Func<Action<ImmutableArray<DeltaEntry>>, IDisposable> follow,
        TimeProvider time, ILogger log, bool begins)
    {
        (_cities, _network, _store, _work, _time, _log) =
            (cities, network, store, work, time, log);
        _begins = begins;
        _progress = new RunProgress(store.Runs, time, log);
        _watching = follow(Notice);
        _looking = time.CreateTimer(_ => Wake(), null, LookEvery, LookEvery);
        _running = Run(_stopping.Token);
        Wake();
    }

    /// <summary>Share of a run that is done, 0 to 1, whichever process carries it out; null where
    /// none is under way.</summary>
    public Task<double?> ProgressOf(GrainKey key, CancellationToken cancel = default) =>
        _progress.Of(key, cancel);

    /// <summary>Whether this process carries a run out just now.</summary>
    internal bool IsRunning(GrainKey key) => _current?.Key == key;

    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
            return;

        _watching.Dispose();
        await _looking.DisposeAsync();
        _stopping.Cancel();
        await _running;
        _stopping.Dispose();
    }

    private void Wake()
    {
        if (_begins)
            _wake.Writer.TryWrite(true);
    }

    private void Notice(ImmutableArray<DeltaEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Kind == GrainKind.Scenario)
                Wake();
        }
    }

    private async Task Run(CancellationToken stop)
    {
        var isFirst = true;
        var one = Task.CompletedTask;
        try
        {
            while (await _wake.Reader.WaitToReadAsync(stop))
            {
                _wake.Reader.TryRead(out _);
                await StopCancelled(stop);
                if (_current is not null)
                    continue;

                await one;
                one = await Look(isFirst, stop);
                isFirst = false;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop; the run that is under way tells that it was interrupted.
        }

        await one;
    }

    /// <summary>Begins the next run that waits.</summary>
    private async Task<Task> Look(bool isFirst, CancellationToken stop)
    {
        try
        {
            foreach (var city in _cities)
            {
                await Interrupt(city, isFirst && !_store.Shared, stop);
                if (await Next(city, ScenarioStage.Requested, stop) is [var key, ..])
                    return One(key, stop);
            }
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // The timer looks again.
            _log.LogError(failure, "Scenarios could not be looked for.");
        }

        return Task.CompletedTask;
    }

    private async Task One(GrainKey key, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _current = (key, cancel);
        try
        {
            cancel.CancelAfter(RunWithin);
            await _progress.Follow(key, told => _work.Run(
                key, _time.GetUtcNow() + RunWithin, told, cancel.Token));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _log.LogError(failure, "{Scenario} could not be run.", key);
        }
        catch (OperationCanceledException)
        {
            // Cancelled by its planner, or this process is about to end: both are recorded.
        }
        finally
        {
            _current = null;
            Wake();
        }
    }

    private async Task StopCancelled(CancellationToken stop)
    {
        if (_current is not var (key, cancel)
            || await _network.Read(key, stop) is not { State: ScenarioState state }
            || state.Run is not { Stage: RunStage.Cancelled })
        {
            return;
        }

        await cancel.CancelAsync();
    }

    /// <summary>Runs that nobody works on any more.</summary>
    private async Task Interrupt(string city, bool all, CancellationToken stop)
    {
        foreach (var key in await Next(city, ScenarioStage.Running, stop))
        {
            if (key != _current?.Key
                && await _network.Read(key, stop) is { State: ScenarioState { Run: { } run } }
                && (all || run.Until < _time.GetUtcNow()))
            {
                await _work.Interrupt(key, run.Number, stop);
            }
        }
    }

    private async Task<ImmutableArray<GrainKey>> Next(
        string city, ScenarioStage stage, CancellationToken stop)
    {
        var page = await _store.Find(new DirectoryQuery(GrainKind.Scenario, city)
        {
            Stages = [Words.Of(stage)],
            Sort = "since",
        }, stop);
        return [.. page.Lines.Select(l => l.Key)];
    }
}
