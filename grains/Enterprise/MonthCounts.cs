using System.Collections.Immutable;
using Network.Grains.Metrics;

namespace Network.Grains.Enterprise;

/// <summary>Counts by month, in the order in which the months came.</summary>
internal static class MonthCounts
{
    public static ImmutableArray<MonthCount> Add(
        ImmutableArray<MonthCount> counts, DateOnly date, int more)
    {
        if (more == 0)
        {
            return counts;
        }

        var month = Period.Month(date).Code;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i].Month == month)
            {
                return counts.SetItem(i, new MonthCount(month, counts[i].Count + more));
            }
        }

        return counts.Add(new MonthCount(month, more));
    }
}
