using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Resources;

/// <summary>
/// Bases and teams 阵地和队伍 as counted from time to time: by association, district or city. The
/// newest count stands; the last one of each year is that year's figure.
/// </summary>
public sealed record ResourceBook(ImmutableArray<ResourceCount> Counts)
{
    public static ResourceBook Empty { get; } = new([]);

    /// <summary>A count takes the place of an earlier one for the same day.</summary>
    public ResourceBook With(ResourceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new([
            .. Counts.Where(c => c.Resource != count.Resource || c.On != count.On),
            count with { Resource = Words.Shared(count.Resource) }]);
    }

    /// <summary>The newest count of each resource.</summary>
    public IEnumerable<ResourceCount> Standing() =>
        Counts.GroupBy(c => c.Resource).Select(g => g.MaxBy(c => c.On)!);

    /// <summary>Adds what stands, and each year's figure.</summary>
    public void AddTo(ContributionBuilder amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (Counts.IsEmpty)
        {
            return;
        }

        foreach (var count in Standing())
        {
            amounts.Add(Period.Standing,
                Metric.OfCategory(Metric.Resources, count.Resource), count.Count);
        }

        foreach (var last in Counts
            .GroupBy(c => (c.Resource, c.On.Year))
            .Select(g => g.MaxBy(c => c.On)!))
        {
            amounts.Add(Period.Year(last.On.Year),
                Metric.OfCategory(Metric.ResourcesOfYear, last.Resource), last.Count);
        }
    }
}
