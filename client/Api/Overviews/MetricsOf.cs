using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>Makes tables of metrics: a row for each value of one dimension.</summary>
/// <param name="districts">Only these districts; all where none is named.</param>
/// <param name="metrics">Only these metrics; all where none is named.</param>
internal sealed class MetricsOf(
    TotalsMoment all, KnownCity city, int year, ImmutableArray<string> districts,
    ImmutableArray<string> metrics)
{
    public ImmutableArray<MetricsRow> By(MetricsBy by) => by switch
    {
        MetricsBy.District => [.. OpenDistricts().Select(d => new MetricsRow(
            d.Id, d.Name, InYear([new Dimensions(city.Facts.City, d.Id)])))],
        MetricsBy.HostKind => Rows(Lists.HostKinds, (w, id) => w with { HostKind = id }),
        MetricsBy.Ownership => Rows(Lists.Ownerships, (w, id) => w with { Ownership = id }),
        MetricsBy.Industry => Rows(
            city.Facts.Policy.Industries, (w, id) => w with { Industry = id }),
        MetricsBy.Year => Times(p => p.YearOf.ToString(CultureInfo.InvariantCulture)),
        MetricsBy.Month => Times(p => p.IsMonth && p.YearOf == year
            ? string.Create(CultureInfo.InvariantCulture, $"{p.YearOf:0000}-{p.Code % 100:00}")
            : null),
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Unknown dimension."),
    };

    /// <summary>The metrics that stand in rows; one by category goes by the name of the whole.
    /// </summary>
    public static ImmutableArray<MetricName> Names(ImmutableArray<MetricsRow> rows) =>
        [.. rows.SelectMany(r => r.Amounts.Keys)
            .Select(MetricNames.Find)
            .OfType<MetricName>()
            .Distinct()
            .OrderBy(m => m.Id, StringComparer.Ordinal)];

    private ImmutableArray<MetricsRow> Rows(
        IEnumerable<Choice> groups, Func<Dimensions, string, Dimensions> narrow) =>
        [.. groups
            .Select(g => new MetricsRow(
                g.Id, g.Name, InYear([.. Whole().Select(w => narrow(w, g.Id))])))
            .Where(r => !r.Amounts.IsEmpty)];

    /// <summary>Rows of years or months hold what flows; what stands has no time.</summary>
    private ImmutableArray<MetricsRow> Times(Func<Period, string?> name) =>
        [.. Whole().SelectMany(w => all.Of(w).Amounts())
            .Where(a => (a.Period.IsYear || a.Period.IsMonth) && IsWanted(a.Metric))
            .Select(a => (Name: name(a.Period), Amount: a))
            .Where(a => a.Name is not null)
            .GroupBy(a => a.Name!, a => a.Amount, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MetricsRow(g.Key, new LocalText(g.Key, g.Key), Sum(g)))];

    /// <summary>What stands, and what flowed in the year.</summary>
    private ImmutableSortedDictionary<string, long> InYear(Dimensions[] where) =>
        Sum(where.SelectMany(w => all.Of(w).Amounts()).Where(a =>
            IsWanted(a.Metric)
            && (a.Period.IsStanding || (!a.Period.IsDay && a.Period.YearOf == year))));

    private static ImmutableSortedDictionary<string, long> Sum(IEnumerable<Amount> amounts) =>
        amounts.GroupBy(a => a.Metric, a => a.Value, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, g.Sum()))
            .Where(p => p.Value != 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private Dimensions[] Whole() => districts.IsEmpty
        ? [new Dimensions(city.Facts.City)]
        : [.. districts.Select(d => new Dimensions(city.Facts.City, d))];

    private IEnumerable<CityDistrict> OpenDistricts() => city.State.Districts.Where(d =>
        d.Open && (districts.IsEmpty || districts.Contains(d.Id)));

    private bool IsWanted(string metric) => metrics.IsEmpty || metrics.Contains(metric);
}
