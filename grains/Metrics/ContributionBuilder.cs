using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Network.Grains.Metrics;

/// <summary>Collects a grain's amounts; equal period and metric add up, zeros vanish.</summary>
public sealed class ContributionBuilder(Dimensions where)
{
    /// <summary>Lists that grew beyond this are not kept for the next grain, amounts.</summary>
    private const int KeptMax = 4096;

    // Every command of every grain collects; a list for each would be most of its garbage.
    [ThreadStatic]
    private static List<Amount>? kept;

    private List<Amount> amounts = Take();

    public ContributionBuilder Add(Period period, string metric, long value)
    {
        if (value != 0)
        {
            amounts.Add(new Amount(period, metric, value));
        }

        return this;
    }

    /// <summary>Adds one where a condition holds.</summary>
    public ContributionBuilder Count(string metric, bool holds) =>
        Add(Period.Standing, metric, holds ? 1 : 0);

    /// <summary>The contribution; the builder is empty after it.</summary>
    public Contribution Build()
    {
        var sorted = CollectionsMarshal.AsSpan(amounts);
        sorted.Sort(default(AmountOrder));
        var sums = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var first = sorted[i];
            var sum = 0L;
            for (; i < sorted.Length && default(AmountOrder).Compare(sorted[i], first) == 0; i++)
            {
                sum += sorted[i].Value;
            }

            if (sum != 0)
            {
                sorted[sums++] = first with { Value = sum };
            }
        }

        var contribution = new Contribution(where, ImmutableArray.Create(sorted[..sums]));
        amounts.Clear();
        kept = amounts.Capacity <= KeptMax ? amounts : null;
        amounts = [];
        return contribution;
    }

    private static List<Amount> Take()
    {
        var mine = kept ?? [];
        kept = null;
        return mine;
    }
}
