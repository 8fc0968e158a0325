using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>Yearly summaries: handed in against due.</summary>
internal static class SummariesOf
{
    /// <summary>
    /// One summary is due from each association that stands and was there by the end of the year.
    /// </summary>
    public static (long HandedIn, long Expected) Year(Totals totals, int year, DateOnly today)
    {
        var since = Enumerable.Range(year + 1, Math.Max(0, today.Year - year))
            .Sum(later => totals.YearSum(Metric.Established, later));
        var handedIn = totals.YearSum(Metric.Summaries, year);
        return (handedIn, Math.Max(handedIn, totals.Standing(Metric.Associations) - since));
    }
}
