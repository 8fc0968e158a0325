using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>
/// The last months of one slice, by the date on which things took effect. Numbers at the end of a
/// month are counted back from those that stand: less what came since, plus what went.
/// </summary>
internal static class TrendOf
{
    /// <summary>Months shown, the present one being the last.</summary>
    public const int Months = 36;

    public static ImmutableArray<TrendMonth> Slice(Slice slice, OverviewMoment moment)
    {
        var associations = slice.Standing(Metric.Associations);
        var members = slice.Standing(Metric.Members);
        var trend = new TrendMonth[Months];
        for (var back = 0; back < Months; back++)
        {
            var month = moment.Day.AddMonths(-back);
            var established = slice.InMonth(Metric.Established, month);
            trend[Months - 1 - back] = new TrendMonth(
                month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                associations,
                established,
                members,
                slice.InMonth(Metric.Sessions, month),
                slice.InMonth(Metric.Participants, month));
            associations += slice.InMonth(Metric.Ended, month) - established;
            members += slice.InMonth(Metric.MembersLeft, month)
                - slice.InMonth(Metric.MembersJoined, month);
        }

        return [.. trend];
    }
}
