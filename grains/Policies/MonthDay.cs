namespace Network.Grains.Policies;

/// <summary>A day that comes every year.</summary>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day in one year; 29 February becomes 28 in a common year.</summary>
    public DateOnly In(int year) =>
        new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
