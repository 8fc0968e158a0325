using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Simulation.Inputs;

/// <summary>What a city does when it goes on as its policy says.</summary>
public static class DefaultLevers
{
    /// <summary>Smallest grants; a budget for as many of them as may be chosen. Nothing of the kind
    /// where the policy has no demonstration units.</summary>
    public static PolicyLevers Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var rules = policy.Demonstration;
        var unitsMax = rules?.UnitsMax.Value ?? 0;
        var grant = rules?.GrantMin.Value ?? 0;
        return new PolicyLevers
        {
            BudgetFen = [unitsMax * grant],
            UnitsMin = rules?.UnitsMin.Value ?? 0,
            UnitsMax = unitsMax,
            GrantFen = grant,
            ReferenceGrantFen = Math.Max(1, grant),
            Quota = QuotaOf(policy)?.YearlyMin.Value ?? 0,
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
