using System.Collections.Immutable;
using Network.Client.Api.Views;

namespace Network.Client.Api.Overviews;

/// <summary>How far one slice meets the yearly quotas that are its duty.</summary>
internal static class QuotasOf
{
    public const string PerDistrict = "district";
    public const string PerCity = "city";

    public static ImmutableArray<QuotaProgress> Slice(
        Slice slice, OverviewMoment moment, string per) =>
        [.. moment.Policy.Quotas.Where(q => q.Per == per).Select(q => new QuotaProgress(
            q.Id, q.Name, q.YearlyMin.Value, slice.InYear(q.Metric, moment.Year),
            q.YearlyMin.Source))];
}
