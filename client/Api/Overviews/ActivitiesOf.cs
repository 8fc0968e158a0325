using System.Collections.Immutable;
using Network.Client.Api.Views;
using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>A year's activities of one slice by category of the policy.</summary>
internal static class ActivitiesOf
{
    public static ImmutableArray<ActivityFigures> Slice(Slice slice, OverviewMoment moment) =>
        [.. moment.Policy.Activities.Select(category => new ActivityFigures(
            category.Id,
            category.Name,
            Sum(slice, Metric.Sessions, category.Id, moment.Year),
            Sum(slice, Metric.Participants, category.Id, moment.Year),
            Sum(slice, Metric.Items, category.Id, moment.Year),
            Sum(slice, Metric.ActivityMoney, category.Id, moment.Year)))];

    private static long Sum(Slice slice, string metric, string category, int year) =>
        slice.InYear(Metric.OfCategory(metric, category), year);
}
