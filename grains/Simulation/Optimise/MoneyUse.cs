using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Optimise;

/// <summary>One way to use money, every year.</summary>
/// <param name="Units">Demonstration units a year, at most.</param>
/// <param name="GrantFen">Grant of each; 0 with no units.</param>
/// <param name="OutreachFen">Money for visits and outreach events.</param>
public sealed record MoneyUse(
    int Units, long GrantFen, AllocationStrategy Strategy, long OutreachFen)
{
    /// <summary>What it may cost a year, fen.</summary>
    public long CostFen => Units * GrantFen + OutreachFen;

    /// <summary>The levers with this in the place of what they say of money.</summary>
    public PolicyLevers Apply(PolicyLevers levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        return levers with
        {
            BudgetFen = [CostFen],
            UnitsMin = Math.Min(levers.UnitsMin, Units),
            UnitsMax = Units,
            GrantFen = GrantFen,
            Strategy = Strategy,
            OutreachShare = CostFen == 0 ? 0 : OutreachFen / (double)CostFen,
        };
    }
}
