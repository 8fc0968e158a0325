using Network.Silo.Rollup;

namespace Network.Tests.Runtime;

/// <summary>Totals as lines that can be compared.</summary>
internal static class Numbers
{
    public static IReadOnlyList<string> Of(TotalsMoment moment) => [
        .. moment.All
            .SelectMany(t => t.Amounts().Select(a =>
                $"{t.Where} {a.Period} {a.Metric} = {a.Value}"))
            .Order(StringComparer.Ordinal)];
}
