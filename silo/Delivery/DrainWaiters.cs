namespace Network.Silo.Delivery;

/// <summary>Those who wait until nothing is owed.</summary>
internal sealed class DrainWaiters
{
    private readonly Lock gate = new();
    private List<TaskCompletionSource> waiting = [];

    public Task Add()
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Add(waiter);
        }

        return waiter.Task;
    }

    /// <summary>Those who asked before now.</summary>
    public IReadOnlyList<TaskCompletionSource> Take()
    {
        lock (gate)
        {
            var taken = waiting;
            waiting = [];
            return taken;
        }
    }

    public void PutBack(IReadOnlyList<TaskCompletionSource> taken)
    {
        lock (gate)
        {
            waiting.AddRange(taken);
        }
    }

    public static void Complete(IReadOnlyList<TaskCompletionSource> waiters)
    {
        foreach (var waiter in waiters)
        {
            waiter.TrySetResult();
        }
    }

    public void Cancel()
    {
        foreach (var waiter in Take())
        {
            waiter.TrySetCanceled();
        }
    }
}
