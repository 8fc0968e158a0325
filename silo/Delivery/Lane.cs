using System.Threading.Channels;
using Network.Silo.Journal;

namespace Network.Silo.Delivery;

/// <summary>Delivers some targets' commands one after the other.</summary>
internal sealed class Lane : IAsyncDisposable
{
    private readonly Channel<OwedCommand> waiting = Channel.CreateBounded<OwedCommand>(
        new BoundedChannelOptions(DeliveryLimits.LaneCommandsMax) { SingleReader = true });
    private readonly Task delivering;

    /// <param name="deliver">Must not throw but for <paramref name="stop"/>.</param>
    public Lane(Func<OwedCommand, Task> deliver, CancellationToken stop)
    {
        delivering = DeliverAll(deliver, stop);
    }

    public ValueTask Add(OwedCommand owed, CancellationToken stop) =>
        waiting.Writer.WriteAsync(owed, stop);

    /// <summary>Ends the command under way; what waits stays owed.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await delivering;
    }

    private async Task DeliverAll(Func<OwedCommand, Task> deliver, CancellationToken stop)
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync(stop))
            {
                while (waiting.Reader.TryRead(out var owed))
                {
                    stop.ThrowIfCancellationRequested();
                    await deliver(owed);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop.
        }
    }
}
