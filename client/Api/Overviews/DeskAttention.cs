using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>What the service desk owes an answer and has not given by its day.</summary>
internal static class DeskAttention
{
    /// <param name="district">Id of the district, or null for the whole city.</param>
    public static IEnumerable<Attention> Of(
        Totals totals, string? district, OverviewMoment moment)
    {
        var late = totals.DueBefore(Metric.ServiceDue, moment.Day);
        if (late == 0)
        {
            return [];
        }

        var query = ImmutableSortedDictionary<string, string>.Empty.Add(
            "dueBefore", moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return [new Attention(AttentionKind.OverdueService, Severity.Warn, late, district, null,
            new LocalText(
                $"{late} 项服务申请或诉求超过答复期限",
                $"{late} requests at the service desk are past their day"),
            new AttentionLink(AttentionPage.Services,
                district is null ? query : query.Add("district", district)))];
    }
}
