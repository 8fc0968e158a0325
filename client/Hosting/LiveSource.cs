using Network.Client.Api.Live;
using Network.Silo;

namespace Network.Client.Hosting;

/// <summary>Tells open live views of every commit, of whichever process, and of changed rules and
/// districts, while the host runs.</summary>
internal sealed class LiveSource(RunningNetwork running, LiveHub hub)
    : IHostedService, IDisposable
{
    private IDisposable? _following;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _following = running.Totals.Follow(
            entries => hub.Changed(entries.SelectMany(e => e.Deltas)));
        running.Cities.Changed += hub.Changed;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _following?.Dispose();
        running.Cities.Changed -= hub.Changed;
    }
}
