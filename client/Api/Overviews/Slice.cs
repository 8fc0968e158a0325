using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>The totals of one part of a city, by metric and period.</summary>
internal abstract class Slice
{
    private const int MonthsInYear = 12;

    /// <summary>One number; 0 where nothing was counted.</summary>
    public abstract long Of(string metric, Period period);

    /// <summary>The sum over the days from one day to the day before another.</summary>
    public abstract long Due(string metric, DateOnly from, DateOnly until);

    public long Standing(string metric) => Of(metric, Period.Standing);

    public long InMonth(string metric, DateOnly month) => Of(metric, Period.Month(month));

    /// <summary>A flow's year: its months, and what is only known for the year.</summary>
    public long InYear(string metric, int year)
    {
        var sum = Of(metric, Period.Year(year));
        for (var month = 1; month <= MonthsInYear; month++)
        {
            sum += InMonth(metric, new DateOnly(year, month, 1));
        }

        return sum;
    }

    public long DueBefore(string metric, DateOnly day) => Due(metric, DateOnly.MinValue, day);
}
