using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Reports;

/// <summary>The numbers from which a year's report is written.</summary>
public sealed class ReportFigures
{
    private readonly ImmutableDictionary<string, long> _standing;
    private readonly ImmutableDictionary<string, long> _flows;
    private readonly ImmutableDictionary<string, long> _before;

    private ReportFigures(int year, bool whole, ImmutableDictionary<string, long> standing,
        ImmutableDictionary<string, long> flows, ImmutableDictionary<string, long> before) =>
        (Year, Whole, _standing, _flows, _before) = (year, whole, standing, flows, before);

    public int Year { get; }

    /// <summary>Whether the year is over.</summary>
    public bool Whole { get; }

    /// <summary>When what stands stood: 截至年末, or now.</summary>
    internal LocalText Standpoint => Whole
        ? new("截至年末，", "at the end of the year: ")
        : new("目前，", "as things stand: ");

    /// <param name="flows">Amounts as they are recorded now: what is entered late counts too.
    /// </param>
    /// <param name="standing">Amounts as they were recorded at the end of the year.</param>
    /// <param name="whole">Whether the year is over.</param>
    public static ReportFigures Of(
        int year, IEnumerable<Amount> flows, IEnumerable<Amount> standing, bool whole)
    {
        var all = flows.Where(a => !a.Period.IsStanding && !a.Period.IsDay).ToList();
        return new(
            year,
            whole,
            Sums(standing.Where(a => a.Period.IsStanding)),
            Sums(all.Where(a => a.Period.YearOf == year)),
            Sums(all.Where(a => a.Period.YearOf == year - 1)));
    }

    /// <summary>What stood at the year's end.</summary>
    public long Standing(string metric) => _standing.GetValueOrDefault(metric);

    /// <summary>What the year brought.</summary>
    public long Flow(string metric) => _flows.GetValueOrDefault(metric);

    /// <summary>What the year before brought.</summary>
    public long Before(string metric) => _before.GetValueOrDefault(metric);

    private static ImmutableDictionary<string, long> Sums(IEnumerable<Amount> amounts) =>
        amounts.GroupBy(a => a.Metric, StringComparer.Ordinal).ToImmutableDictionary(
            g => g.Key, g => g.Sum(a => a.Value), StringComparer.Ordinal);
}
