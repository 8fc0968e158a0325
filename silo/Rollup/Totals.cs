using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>The totals of one scope at one position of the journal. Never changes.</summary>
public sealed class Totals
{
    private const int MonthsOfYear = 12;

    private readonly Series?[] series;

    internal Totals(Dimensions where, long position, Series?[] series)
    {
        Where = where;
        Position = position;
        this.series = series;
    }

    /// <summary>The scope: what is null in it counts whole.</summary>
    public Dimensions Where { get; }

    /// <summary>The journal's position that is counted up to.</summary>
    public long Position { get; }

    /// <summary>One number; 0 where nothing was counted.</summary>
    public long Get(Period period, string metric) => Of(metric)?.Get(period.Code) ?? 0;

    public long Standing(string metric) => Get(Period.Standing, metric);

    /// <summary>A flow in one year: its months, and what is known for the year only.</summary>
    public long YearSum(string metric, int year) => Of(metric) is { } flow
        ? flow.Get(year) + flow.Sum((year * 100) + 1, (year * 100) + MonthsOfYear + 1)
        : 0;

    /// <summary>What falls due before a day.</summary>
    public long DueBefore(string metric, DateOnly day) =>
        DueBetween(metric, DateOnly.MinValue, day);

    /// <summary>What falls due from one day to the day before another.</summary>
    public long DueBetween(string metric, DateOnly from, DateOnly until) =>
        Of(metric)?.Sum(Period.Day(from).Code, Period.Day(until).Code) ?? 0;

    /// <summary>Every number that is not 0.</summary>
    public IEnumerable<Amount> Amounts()
    {
        for (var number = 0; number < series.Length; number++)
        {
            for (var i = 0; i < series[number]?.Count; i++)
            {
                var (period, value) = series[number]!.At(i);
                if (value != 0)
                {
                    yield return new Amount(
                        new Period(period), MetricNumbers.NameOf(number), value);
                }
            }
        }
    }

    internal Series?[] AllSeries => series;

    private Series? Of(string metric) =>
        MetricNumbers.Find(metric) is { } number && number < series.Length
            ? series[number] : null;
}
