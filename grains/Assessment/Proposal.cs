using System.Collections.Immutable;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Assessment;

/// <summary>Points that follow from what is recorded already, so that nothing is entered twice.
/// </summary>
public static class Proposal
{
    /// <summary>Points come in halves.</summary>
    private const int PartsOfAPoint = 2;

    /// <param name="amounts">What the association contributes to the totals.</param>
    public static ImmutableArray<CheckScore> Of(
        ImmutableArray<Amount> amounts, int year, AssessmentRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. rules.Indicators.SelectMany(i => i.Checks
                .Where(c => c.Metric is not null)
                .Select(c => new CheckScore($"{i.Id}/{c.Id}",
                    Points(c, Counted(amounts, c.Metric!, year))))),
        ];
    }

    /// <summary>A flow of the year, or what stands now.</summary>
    private static long Counted(ImmutableArray<Amount> amounts, string metric, int year) =>
        amounts.Where(a => a.Metric == metric
                && (a.Period.IsStanding || (!a.Period.IsDay && a.Period.YearOf == year)))
            .Sum(a => a.Value);

    /// <summary>In proportion to the target, rounded down to half a point.</summary>
    private static decimal Points(IndicatorCheck check, long counted) =>
        Math.Floor(check.Max * PartsOfAPoint * Math.Min(1m, (decimal)counted / check.Target))
        / PartsOfAPoint;
}
