using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Network.Grains.Metrics;

/// <summary>Collects a grain's amounts; equal period and metric add up, zeros vanish.</summary>
public sealed class ContributionBuilder(Dimensions where)
{
    /// <summary>Amounts for which there is room at first: more than most grains have.</summary>
    private const int UsualAmounts = 64;

    private readonly List<Amount> amounts = new(UsualAmounts);

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

    public Contribution Build()
    {
        var sorted = CollectionsMarshal.AsSpan(amounts);
        sorted.Sort(default(AmountOrder));
        var sums = ImmutableArray.CreateBuilder<Amount>(sorted.Length);
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
                sums.Add(first with { Value = sum });
            }
        }

        return new Contribution(where, sums.ToImmutable());
    }
}
