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

        var changes = ImmutableArray.CreateBuilder<Delta>();
        var (b, a) = (0, 0);
        while (b < before.Amounts.Length || a < after.Amounts.Length)
        {
            var order = b == before.Amounts.Length ? 1
                : a == after.Amounts.Length ? -1
                : default(AmountOrder).Compare(before.Amounts[b], after.Amounts[a]);
            var change = order < 0 ? Negative(before.Amounts[b])
                : order > 0 ? after.Amounts[a]
                : after.Amounts[a] with
                {
                    Value = after.Amounts[a].Value - before.Amounts[b].Value,
                };
            b += order <= 0 ? 1 : 0;
            a += order >= 0 ? 1 : 0;
            if (change.Value != 0)
            {
                changes.Add(new Delta(after.Where, change));
            }
        }

        return changes.ToImmutable();
    }

    private static Amount Negative(Amount a) => a with { Value = -a.Value };
}
