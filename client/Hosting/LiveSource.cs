using Network.Client.Api.Live;
using Network.Silo.Rollup;

namespace Network.Client.Hosting;

/// <summary>Tells open live views of every commit, of whichever process, while the host runs.
/// </summary>
internal sealed class LiveSource(LiveTotals totals, LiveHub hub) : IHostedService, IDisposable
{
    private IDisposable? _following;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _following = totals.Follow(entries => hub.Changed(entries.SelectMany(e => e.Deltas)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _following?.Dispose();
}
