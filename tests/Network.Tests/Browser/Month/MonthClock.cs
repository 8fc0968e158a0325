namespace Network.Tests.Browser.Month;

/// <summary>A clock that goes as fast as the real one, on a day of its own.</summary>
internal sealed class MonthClock(DateOnly day) : TimeProvider
{
    /// <summary>Nine in the morning in China.</summary>
    private static readonly TimeOnly Morning = new(1, 0);

    private TimeSpan _ahead = On(day) - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    /// <summary>The morning of a later day comes.</summary>
    public void MoveTo(DateOnly later) => _ahead = On(later) - System.GetUtcNow();

    private static DateTimeOffset On(DateOnly day) => new(day, Morning, TimeSpan.Zero);
}
