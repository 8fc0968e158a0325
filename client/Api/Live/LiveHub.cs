using System.Collections.Immutable;
using System.Threading.Channels;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Metrics;

namespace Network.Client.Api.Live;

/// <summary>
/// Tells open live views of changed totals. A change only marks what it touches; one loop makes
/// each marked view's frame once and hands it to all who watch, so that neither commands nor slow
/// readers are ever waited for: a reader who is behind gets the newest frame next.
/// </summary>
internal sealed partial class LiveHub(
    ILiveFrames frames,
    NetworkSettings settings,
    NetworkMeter meter,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<LiveHub> log) : BackgroundService
{
    private readonly ILogger _log = log;
    private readonly Lock _gate = new();
    private readonly Dictionary<LiveScope, ImmutableArray<Channel<LiveFrame>>> _views = [];
    private readonly HashSet<LiveScope> _changed = [];
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int _open;

    /// <summary>Ends when the process begins to stop.</summary>
    public CancellationToken Stopping => lifetime.ApplicationStopping;

    /// <summary>Opens a view; null when too many are open.</summary>
    public LiveView? Open(LiveScope scope)
    {
        var channel = Channel.CreateBounded<LiveFrame>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            if (_open >= settings.Limits.LiveConnectionsMax)
            {
                return null;
            }

            _open++;
            _views[scope] = _views.GetValueOrDefault(scope, []).Add(channel);
        }

        meter.LiveViews.Add(1);
        return new LiveView(channel.Reader, () => Close(scope, channel));
    }

    /// <summary>Marks the views that changes of totals touch.</summary>
    public void Changed(IEnumerable<Delta> deltas)
    {
        lock (_gate)
        {
            if (_views.Count == 0)
            {
                return;
            }

            foreach (var where in deltas.Select(d => d.Where))
            {
                Mark(new LiveScope(where.City, null));
                Mark(new LiveScope(where.City, where.District));
            }

            if (_changed.Count == 0)
            {
                return;
            }
        }

        _wake.Writer.TryWrite(true);
    }

    /// <summary>Marks every view of a city: its rules or its districts are others now.</summary>
    public void Changed(string city) => Mark(scope => scope.City == city);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // When a day begins, dues change without any command.
        using var days = time.CreateTimer(
            _ => Mark(_ => true), null, LiveLimits.Refresh, LiveLimits.Refresh);
        try
        {
            while (true)
            {
                await _wake.Reader.ReadAsync(stoppingToken);
                await Publish(stoppingToken);
                await Task.Delay(LiveLimits.BetweenFrames, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; the views end by themselves.
            return;
        }
    }

    private void Mark(Func<LiveScope, bool> touched)
    {
        lock (_gate)
        {
            _changed.UnionWith(_views.Keys.Where(touched));
        }

        _wake.Writer.TryWrite(true);
    }

    private async Task Publish(CancellationToken stop)
    {
        List<(LiveScope Scope, ImmutableArray<Channel<LiveFrame>> Views)> due;
        lock (_gate)
        {
            due = [.. _changed.Where(_views.ContainsKey).Select(s => (s, _views[s]))];
            _changed.Clear();
        }

        foreach (var (scope, views) in due)
        {
            if (await Make(scope, stop) is { } frame)
            {
                foreach (var view in views)
                {
                    view.Writer.TryWrite(frame);
                }
            }
        }
    }

    /// <summary>A frame that cannot be made now, since the store does not answer or for whatever
    /// reason, must not end the views: they keep their last figures.</summary>
    private async Task<LiveFrame?> Make(LiveScope scope, CancellationToken stop)
    {
        try
        {
            return await frames.Make(scope, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            LogFailed(failure, scope);
            return null;
        }
    }

    private void Mark(LiveScope scope)
    {
        if (_views.ContainsKey(scope))
        {
            _changed.Add(scope);
        }
    }

    private void Close(LiveScope scope, Channel<LiveFrame> channel)
    {
        lock (_gate)
        {
            _open--;
            var left = _views[scope].Remove(channel);
            if (left.IsEmpty)
            {
                _views.Remove(scope);
            }
            else
            {
                _views[scope] = left;
            }
        }

        meter.LiveViews.Add(-1);
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The live view {Scope} could not be brought up to date.")]
    private partial void LogFailed(Exception failure, LiveScope scope);
}
