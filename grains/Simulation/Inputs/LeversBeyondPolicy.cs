using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Simulation.Inputs;

/// <summary>Which levers stand where the policy does not allow them. They can be tried, and are
/// marked so: nothing is refused.</summary>
public static class LeversBeyondPolicy
{
    public static ImmutableArray<Rejection> Of(PolicyLevers levers, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(levers);
        ArgumentNullException.ThrowIfNull(policy);
        var marks = ImmutableArray.CreateBuilder<Rejection>();
        if (policy.Demonstration is { } rules)
        {
            Below(levers.UnitsMin, Whole(rules.UnitsMin), "levers.unitsMin");
            Above(levers.UnitsMax, Whole(rules.UnitsMax), "levers.unitsMax");
            Below(levers.GrantFen / 100, Yuan(rules.GrantMin), "levers.grantFen");
            Above(levers.GrantFen / 100, Yuan(rules.GrantMax), "levers.grantFen");
        }

        if (DefaultLevers.QuotaOf(policy) is { } quota)
            Below(levers.Quota, Whole(quota.YearlyMin), "levers.quota");

        return marks.ToImmutable();

        void Below(long value, Rule<long> rule, string field) =>
            Mark(value < rule.Value, rule, field, "至少为", "at least");

        void Above(long value, Rule<long> rule, string field) =>
            Mark(value > rule.Value, rule, field, "至多为", "at most");

        void Mark(bool beyond, Rule<long> rule, string field, string zh, string en)
        {
            if (beyond)
            {
                marks.Add(new("simulation.beyond-policy", new($"文件规定{zh} {rule.Value}。",
                    $"The document says {en} {rule.Value}."), field, rule.Source));
            }
        }
    }

    private static Rule<long> Whole(Rule<int> rule) => new(rule.Value, rule.Source);

    private static Rule<long> Yuan(Rule<long> fen) => new(fen.Value / 100, fen.Source);
}
