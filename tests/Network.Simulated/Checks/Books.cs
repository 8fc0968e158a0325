using System.Collections.Immutable;
using Network.Grains.Metrics;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Simulated.Checks;

/// <summary>The totals as the checker counts them, from every grain's own contributions.</summary>
internal sealed class Books
{
    private readonly Dictionary<(Dimensions, Period, string), long> newest = [];
    private readonly List<DeltaEntry> entries = [];

    public IReadOnlyList<DeltaEntry> Entries => entries;

    public void Add(DeltaEntry entry)
    {
        entries.Add(entry);
        Count(newest, entry.Deltas, 1);
    }

    /// <summary>What differs between totals of the product and these, or null.</summary>
    public string? Difference(TotalsMoment given)
    {
        var expected = new Dictionary<(Dimensions, Period, string), long>(newest);
        for (var i = entries.Count - 1; i >= 0 && entries[i].Last > given.Position; i--)
        {
            Count(expected, entries[i].Deltas, -1);
        }

        foreach (var totals in given.All)
        {
            foreach (var amount in totals.Amounts())
            {
                expected.Remove((totals.Where, amount.Period, amount.Metric), out var value);
                if (value != amount.Value)
                    return $"{totals.Where} {amount} at {given.Position}, counted {value}";
            }
        }

        return expected.Where(e => e.Value != 0).Select(e =>
            $"{e.Key} is missing at {given.Position}, counted {e.Value}").FirstOrDefault();
    }

    private static void Count(Dictionary<(Dimensions, Period, string), long> totals,
        ImmutableArray<Delta> deltas, int sign)
    {
        foreach (var (where, amount) in deltas)
        {
            foreach (var scope in Scope.Of(where))
            {
                var at = (scope, amount.Period, amount.Metric);
                totals[at] = totals.GetValueOrDefault(at) + (sign * amount.Value);
            }
        }
    }
}
