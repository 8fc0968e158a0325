using Network.Silo;

namespace Network.Client.Hosting;

/// <summary>Numbers of the running network that are looked up when metrics are collected.
/// </summary>
internal sealed class NetworkGauges(RunningNetwork running, NetworkMeter meter)
    : BackgroundService
{
    /// <summary>How old the store's numbers may be; collecting must not wait for the store.
    /// </summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    private long _head;
    private long _owed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meter.Observe("network.grains.resident", "{grain}", "Grains in memory.",
            () => running.ResidentCount);
        meter.Observe("network.totals.lag", "{event}", "Events not yet in the live totals.",
            () => Math.Max(0, Volatile.Read(ref _head) - running.Totals.Position));
        meter.Observe("network.journal.position", "{event}", "Events in the journal.",
            () => Volatile.Read(ref _head));
        meter.Observe("network.commands.owed", "{command}",
            "Commands that grains owe each other.", () => Volatile.Read(ref _owed));
        using var timer = new PeriodicTimer(LookEvery);
        try
        {
            do
            {
                await Look(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; nobody collects any more.
            return;
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        try
        {
            Volatile.Write(ref _head, await running.Store.ReadHead(cancel));
            Volatile.Write(ref _owed, await running.Courier.Pending(cancel: cancel));
        }
        catch (Silo.Journal.JournalUnavailableException)
        {
            // The gauges keep their last numbers; readiness tells of the store.
            return;
        }
    }
}
