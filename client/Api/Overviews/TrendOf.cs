using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>
/// The last months of one scope, by the date on which things took effect. Numbers at the end of a
/// month are counted back from those that stand: less what came since, plus what went.
/// </summary>
internal static class TrendOf
{
    /// <summary>Months shown, the present one being the last.</summary>
    public const int Months = 36;

    public static ImmutableArray<TrendMonth> Scope(Totals totals, OverviewMoment moment)
    {
        var associations = totals.Standing(Metric.Associations);
        var members = totals.Standing(Metric.Members);
        var trend = new TrendMonth[Months];
        for (var back = 0; back < Months; back++)
        {
            var month = moment.Day.AddMonths(-back);
            var established = totals.Get(Period.Month(month), Metric.Established);
            trend[Months - 1 - back] = new TrendMonth(
                month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                associations,
                established,
                members,
                totals.Get(Period.Month(month), Metric.Sessions),
                totals.Get(Period.Month(month), Metric.Participants));
            associations += totals.Get(Period.Month(month), Metric.Ended) - established;
            members += totals.Get(Period.Month(month), Metric.MembersLeft)
                - totals.Get(Period.Month(month), Metric.MembersJoined);
        }

        return [.. trend];
    }
}
