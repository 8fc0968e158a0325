namespace Network.Client.Demo;

/// <summary>
/// The clock of a network whose past is simulated: it is moved by hand through the past and then
/// let go, from where it runs with the real one.
/// </summary>
internal sealed class SimulatedTime(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;
    private volatile bool _live;

    /// <summary>Whether the clock shows real time.</summary>
    public bool IsLive => _live;

    public override DateTimeOffset GetUtcNow() => _live
        ? System.GetUtcNow()
        : new DateTimeOffset(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Moves to a moment of the past; never backwards.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        var now = Interlocked.Read(ref _ticks);
        Interlocked.Exchange(ref _ticks, Math.Max(now, moment.UtcTicks));
    }

    /// <summary>From now on real time.</summary>
    public void GoLive() => _live = true;
}
