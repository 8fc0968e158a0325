namespace Network.Simulated;

/// <summary>
/// Where one process's code runs: every continuation, timer and call of it is one piece of work
/// that the world does when the dice say so. When the process dies its work is forgotten.
/// </summary>
internal sealed class Island(World world, string name) : SynchronizationContext
{
    /// <summary>Work that came while the process stood still.</summary>
    private readonly List<Work> held = [];

    public string Name => name;

    public bool Alive { get; private set; } = true;

    public bool Paused { get; private set; }

    public override void Post(SendOrPostCallback d, object? state)
    {
        world.CheckThread(this);
        if (!Alive)
            return;

        var work = new Work(this, d, state);
        if (Paused)
            held.Add(work);
        else
            world.Add(work);
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    public void Do(Action work) => Post(static w => ((Action)w!)(), work);

    public void Die() => Alive = false;

    public void Pause() => Paused = true;

    public void GoOn()
    {
        Paused = false;
        foreach (var work in held)
        {
            world.Add(work);
        }

        held.Clear();
    }

    /// <summary>Completes after a while of virtual time.</summary>
    public Task Wait(TimeSpan time)
    {
        var over = new TaskCompletionSource();
        world.After(time, this, () => over.TrySetResult());
        return over.Task;
    }
}
