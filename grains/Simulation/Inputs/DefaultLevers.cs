using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Simulation.Inputs;

/// <summary>What a city does when it goes on as its policy says.</summary>
public static class DefaultLevers
{
    /// <summary>What a grant's effects are described for where the policy has no grants, fen.
    /// </summary>
    private const long UsualGrantFen = 5_000_000;

    private const int UsualSelectionMonth = 8;

    /// <summary>Smallest grants, and a budget for as many of them as may be chosen; no money
    /// where the policy has no demonstration units.</summary>
    public static PolicyLevers Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var (units, unitsMin, grant) = policy.Demonstration is { } rules
            ? (rules.UnitsMax.Value, rules.UnitsMin.Value, rules.GrantMin.Value)
            : (0, 0, 0);
        return new PolicyLevers
        {
            BudgetFen = [units * grant],
            UnitsMin = unitsMin,
            UnitsMax = units,
            GrantFen = grant,
            ReferenceGrantFen = grant > 0 ? grant : UsualGrantFen,
            Quota = QuotaOf(policy)?.YearlyMin.Value ?? 0,
            SelectionMonth = policy.DeadlineOf(policy.Demonstration?.Deadline)?.Due.Value.Month
                ?? UsualSelectionMonth,
            StationTermMonths = policy.Workstations.TermYearsMin.Value * 12,
        };
    }

    /// <summary>The policy's quota of new associations, where it sets one.</summary>
    public static Quota? QuotaOf(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Quotas.FirstOrDefault(q =>
            q.Per == "district" && q.Metric == Metric.Established);
    }
}
