using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Grains.Simulation.Inputs;

/// <summary>The sliders of a city. They go beyond what the policy allows, so that it can be
/// tried.</summary>
public static class LeverBounds
{
    private const double YuanTenThousand = 1_000_000;
    private const double BudgetLeast = 2_000_000_00;
    private const double GrantLeast = 200_000_00;

    public static ImmutableArray<LeverBound> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var rules = policy.Demonstration;
        var quota = DefaultLevers.QuotaOf(policy)?.YearlyMin;
        var budget = rules is null ? 0.0 : rules.UnitsMax.Value * (double)rules.GrantMax.Value;
        return
        [
            new("budgetFen", 0, Math.Max(BudgetLeast, 4 * budget), 5 * YuanTenThousand),
            Units("unitsMin", rules),
            Units("unitsMax", rules),
            new("grantFen", 0, Math.Max(GrantLeast, 2.0 * (rules?.GrantMax.Value ?? 0)),
                YuanTenThousand, rules?.GrantMin.Value, rules?.GrantMax.Value,
                rules?.GrantMax.Source),
            new("quota", 0, Math.Max(10, 5 * (quota?.Value ?? 0)), 1, quota?.Value, null,
                quota?.Source),
            new("outreachShare", 0, 1, 0.01),
            new("outreach", 0, 3, 0.1),
            new("visits", 0, 100, 1),
            new("homeSupport", 0, 3, 0.1),
            new("expertProgramme", 0, 3, 0.1),
            new("grantTermMonths", 3, 36, 3),
        ];
    }

    private static LeverBound Units(string lever, DemonstrationRules? rules) => new(
        lever, 0, Math.Max(12, 2 * (rules?.UnitsMax.Value ?? 0)), 1,
        rules?.UnitsMin.Value, rules?.UnitsMax.Value, rules?.UnitsMax.Source);
}
