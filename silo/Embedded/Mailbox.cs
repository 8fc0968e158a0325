using Network.Silo.Activations;

namespace Network.Silo.Embedded;

/// <summary>
/// A grain in memory and those who wait for it. Senders run their own command when it is their
/// turn, so an idle grain costs no task, queue or thread.
/// </summary>
internal sealed class Mailbox(Activation activation, long createdAt)
{
    private readonly Lock gate = new();
    private Queue<TaskCompletionSource>? waiting;
    private bool busy;
    private bool closed;

    public Activation Activation => activation;

    /// <summary>Timestamp of the last use.</summary>
    public long UsedAt { get; private set; } = createdAt;

    /// <summary>Asks for a turn, in the order of asking.</summary>
    /// <param name="turn">Completes when it is the sender's turn.</param>
    public Entrance Enter(int waitingMax, long timestamp, CancellationToken cancel, out Task turn)
    {
        turn = Task.CompletedTask;
        lock (gate)
        {
            if (closed)
                return Entrance.Closed;

            UsedAt = timestamp;
            if (!busy)
            {
                busy = true;
                return Entrance.Open;
            }

            waiting ??= new Queue<TaskCompletionSource>();
            if (waiting.Count >= waitingMax)
                return Entrance.Full;

            var place = new TaskCompletionSource(
                TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(place);
            turn = cancel.CanBeCanceled ? Cancelled(place, cancel) : place.Task;
            return Entrance.Open;
        }
    }

    /// <summary>Gives the turn to the next who still waits.</summary>
    public void Leave()
    {
        lock (gate)
        {
            while (waiting?.TryDequeue(out var next) == true)
            {
                if (next.TrySetResult())
                    return;
            }

            waiting = null;
            busy = false;
        }
    }

    /// <summary>Closes a mailbox that nobody has used since a timestamp.</summary>
    public bool TryClose(long unusedSince)
    {
        lock (gate)
        {
            if (!busy && !closed && UsedAt <= unusedSince)
                closed = true;

            return closed;
        }
    }

    /// <summary>Whoever gives up waiting loses the place; whoever has the turn keeps it.</summary>
    private static async Task Cancelled(TaskCompletionSource place, CancellationToken cancel)
    {
        await using var registration = cancel.UnsafeRegister(
            (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), place);
        await place.Task;
    }
}
