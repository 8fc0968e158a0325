using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>Yearly summaries: handed in against due.</summary>
internal static class SummariesOf
{
    /// <summary>
    /// One summary is due from each association that stands and was there by the end of the year.
    /// </summary>
    public static (long HandedIn, long Expected) Year(Slice slice, int year, DateOnly today)
    {
        var since = Enumerable.Range(year + 1, Math.Max(0, today.Year - year))
            .Sum(later => slice.InYear(Metric.Established, later));
        var handedIn = slice.InYear(Metric.Summaries, year);
        return (handedIn, Math.Max(handedIn, slice.Standing(Metric.Associations) - since));
    }
}
