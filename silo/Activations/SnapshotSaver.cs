using System.Text.Json;
using System.Threading.Channels;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>
/// Saves states from time to time so that long streams load fast, after those who sent the
/// commands were answered. What does not get saved is only loaded more slowly.
/// </summary>
public sealed class SnapshotSaver : IAsyncDisposable
{
    private readonly Surroundings around;
    private readonly Channel<(GrainKey Key, Remembered State)> waiting;
    private readonly Task saving;

    /// <param name="waitingMax">Snapshots that may wait; then the oldest is dropped.</param>
    public SnapshotSaver(Surroundings around, int waitingMax)
    {
        this.around = around;
        waiting = Channel.CreateBounded<(GrainKey, Remembered)>(
            new BoundedChannelOptions(waitingMax)
            {
                FullMode = BoundedChannelFullMode.DropOldest,
                SingleReader = true,
            });
        saving = SaveAll();
    }

    /// <summary>Snapshots that the store did not take.</summary>
    public long Missed { get; private set; }

    public void Keep(GrainKey key, Remembered state) => waiting.Writer.TryWrite((key, state));

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await saving;
    }

    private async Task SaveAll()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (waiting.Reader.TryRead(out var kept))
            {
                await Save(kept.Key, kept.State);
            }
        }
    }

    private async Task Save(GrainKey key, Remembered state)
    {
        try
        {
            var logic = around.LogicOf(key.Kind);
            var payload = JsonSerializer.Serialize(state.State, logic.State, Wire.Options);
            await around.Journal.SaveSnapshot(key,
                new Snapshot(state.Version, logic.StateSchema, payload, state.Hash));
        }
        catch (Exception)
        {
            // Counted and left: the events are the truth.
            Missed++;
        }
    }
}
