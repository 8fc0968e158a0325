namespace Network.Simulated;

/// <summary>One host's clock: virtual time, which its operator may set wrong.</summary>
internal sealed class IslandTime(World world, Island island) : TimeProvider
{
    /// <summary>When every simulation begins.</summary>
    public static DateTimeOffset Beginning { get; } =
        new(2024, 7, 15, 2, 0, 0, TimeSpan.Zero);

    /// <summary>How far the clock is off.</summary>
    public TimeSpan Wrong { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Beginning + world.Time + Wrong;

    public override long GetTimestamp() => world.Now;

    public override ITimer CreateTimer(
        TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(world, island, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(World world, Island island, Action ring) : ITimer
    {
        /// <summary>Changes so far: what was set before a change does not ring.</summary>
        private int changes;
        private TimeSpan every;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            changes++;
            every = period;
            if (dueTime >= TimeSpan.Zero)
                Set(dueTime);

            return true;
        }

        public void Dispose() => changes++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Set(TimeSpan due)
        {
            var set = changes;
            world.After(due, island, () =>
            {
                if (set != changes)
                    return;

                if (every > TimeSpan.Zero)
                    Set(every);

                ring();
            });
        }
    }
}
