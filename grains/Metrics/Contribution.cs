using System.Collections.Immutable;

namespace Network.Grains.Metrics;

/// <summary>
/// All that one grain adds to its parents' totals at one version. A total is the sum over the
/// latest contributions, so a lost, doubled or late message cannot make it wrong.
/// </summary>
/// <param name="Amounts">Non-zero, at most one for each period and metric, in order.</param>
public sealed record Contribution(Dimensions Where, ImmutableArray<Amount> Amounts)
{
    public static Contribution None(string city) => new(new Dimensions(city), []);

    /// <summary>What changes in the totals when one contribution takes another's place.</summary>
    public static ImmutableArray<Delta> Difference(Contribution before, Contribution after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Where != after.Where)
        {
            return [
                .. before.Amounts.Select(a => new Delta(before.Where, Negative(a))),
                .. after.Amounts.Select(a => new Delta(after.Where, a))];
        }

        var changes = new SortedDictionary<(Period, string), long>(
            Comparer<(Period Period, string Metric)>.Create((a, b) =>
                a.Period != b.Period
                    ? a.Period.CompareTo(b.Period)
                    : string.CompareOrdinal(a.Metric, b.Metric)));
        foreach (var a in after.Amounts)
        {
            changes[(a.Period, a.Metric)] = a.Value;
        }

        foreach (var a in before.Amounts)
        {
            changes.TryGetValue((a.Period, a.Metric), out var value);
            changes[(a.Period, a.Metric)] = value - a.Value;
        }

        return [
            .. changes.Where(c => c.Value != 0).Select(c =>
                new Delta(after.Where, new Amount(c.Key.Item1, c.Key.Item2, c.Value)))];
    }

    private static Amount Negative(Amount a) => a with { Value = -a.Value };
}
