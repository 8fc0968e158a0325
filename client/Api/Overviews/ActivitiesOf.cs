using System.Collections.Immutable;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>A year's activities of one scope by category of the policy.</summary>
internal static class ActivitiesOf
{
    public static ImmutableArray<ActivityFigures> Scope(Totals totals, OverviewMoment moment) =>
        [.. moment.Policy.Activities.Select(category => new ActivityFigures(
            category.Id,
            category.Name,
            Sum(totals, Metric.Sessions, category.Id, moment.Year),
            Sum(totals, Metric.Participants, category.Id, moment.Year),
            Sum(totals, Metric.Items, category.Id, moment.Year),
            Sum(totals, Metric.ActivityMoney, category.Id, moment.Year)))];

    private static long Sum(Totals totals, string metric, string category, int year) =>
        totals.YearSum(Metric.OfCategory(metric, category), year);
}
