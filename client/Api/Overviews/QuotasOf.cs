using System.Collections.Immutable;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>How far one scope meets the yearly quotas that are its duty.</summary>
internal static class QuotasOf
{
    public const string PerDistrict = "district";
    public const string PerCity = "city";

    public static ImmutableArray<QuotaProgress> Scope(
        Totals totals, OverviewMoment moment, string per) =>
        [.. moment.Policy.Quotas.Where(q => q.Per == per).Select(q => new QuotaProgress(
            q.Id, q.Name, q.YearlyMin.Value, Actual(totals, q.Metric, moment.Year),
            q.YearlyMin.Source))];

    /// <summary>What stands counts as it stands; what happens counts by year.</summary>
    public static long Actual(Totals totals, string metric, int year) =>
        MetricNames.Find(metric) is { Nature: MetricNature.Standing }
            ? totals.Standing(metric) : totals.YearSum(metric, year);
}
