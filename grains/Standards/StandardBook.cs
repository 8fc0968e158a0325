using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Standards;

/// <summary>The checklists 达标清单 of one association, district or city, with their yearly
/// inspections.</summary>
public sealed record StandardBook(ImmutableArray<KeptStandard> Kept)
{
    public static StandardBook Empty { get; } = new([]);

    public KeptStandard? Find(string standard) =>
        Kept.FirstOrDefault(k => k.Standard == standard);

    public StandardBook With(string standard, ImmutableArray<AdoptedItem> items,
        ImmutableArray<ItemCheck> checks)
    {
        var kept = Find(standard) ?? new KeptStandard(Words.Shared(standard), [], [], []);
        return Replace(kept with
        {
            Items = items,
            Checks = [
                .. kept.Checks.Where(c => checks.All(x => x.Item != c.Item)), .. checks],
        });
    }

    public StandardBook With(string standard, YearlyInspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return Find(standard) is not { } kept ? this : Replace(kept with
        {
            Inspections = [
                .. kept.Inspections.Where(i => i.Year != inspection.Year), inspection],
        });
    }

    /// <summary>Adds items met, lists complete and inspections.</summary>
    /// <param name="recorded">The number of the body's own record by its name.</param>
    public void AddTo(ContributionBuilder amounts, Func<string, long> recorded)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        foreach (var kept in Kept)
        {
            amounts
                .Add(Period.Standing, Metric.OfCategory(Metric.StandardItemsMet, kept.Standard),
                    kept.Items.Count(i => kept.IsMet(i, recorded)))
                .Add(Period.Standing, Metric.OfCategory(Metric.StandardsMet, kept.Standard),
                    kept.IsComplete(recorded) ? 1 : 0);
            foreach (var inspection in kept.Inspections)
            {
                amounts
                    .Add(Period.Year(inspection.Year),
                        Metric.OfCategory(Metric.Inspections, kept.Standard), 1)
                    .Add(Period.Year(inspection.Year),
                        Metric.OfCategory(Metric.InspectionsPassed, kept.Standard),
                        inspection.Passed ? 1 : 0);
            }
        }
    }

    private StandardBook Replace(KeptStandard kept) => new([
        .. Kept.Where(k => k.Standard != kept.Standard), kept]);
}
