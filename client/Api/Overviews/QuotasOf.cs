using System.Collections.Immutable;
using Network.Client.Api.Views;
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
            q.Id, q.Name, q.YearlyMin.Value, totals.YearSum(q.Metric, moment.Year),
            q.YearlyMin.Source))];
}
