namespace Network.Silo.Simulations;

/// <summary>Lets few simulations in at a time, since each takes every processor, and few wait.
/// </summary>
internal sealed class SimulationGate : IDisposable
{
    /// <summary>Simulations that wait.</summary>
    private const int WaitingMax = 32;

    private readonly SemaphoreSlim _one = new(1);
    private int _waiting;

    /// <summary>Does work on a thread of its own when it is its turn.</summary>
    /// <exception cref="SimulationsBusyException">Too many are waiting.</exception>
    public async Task<T> Do<T>(Func<T> work, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _waiting) > WaitingMax)
        {
            Interlocked.Decrement(ref _waiting);
            throw new SimulationsBusyException();
        }

        try
        {
            await _one.WaitAsync(cancel);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Run(work, cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
