using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

internal static class LeverCheck
{
    public static Rejection? Of(SimulationInput input)
    {
        var levers = input.Levers;
        return Budget(levers)
            ?? Within.Money(levers.GrantFen, "levers.grantFen")
            ?? Within.Whole(levers.ReferenceGrantFen, 1, SimulationLimits.MoneyMax,
                "levers.referenceGrantFen")
            ?? Number(levers.UnitsMax, "levers.unitsMax")
            ?? Within.Whole(levers.UnitsMin, 0, levers.UnitsMax, "levers.unitsMin")
            ?? Number(levers.Quota, "levers.quota")
            ?? DistrictCheck.Numbers(input, levers.QuotaOf, "levers.quotaOf")
            ?? DistrictCheck.Numbers(input, levers.Given, "levers.given")
            ?? (Enum.IsDefined(levers.Strategy) ? null : Within.Whole(
                (int)levers.Strategy, 0, (int)AllocationStrategy.Given, "levers.strategy"))
            ?? Within.Number(levers.OutreachShare, 0, 1, "levers.outreachShare")
            ?? Factor(levers.Outreach, "levers.outreach")
            ?? Within.Number(levers.Visits, 0, VisitsMax, "levers.visits")
            ?? Factor(levers.HomeSupport, "levers.homeSupport")
            ?? Factor(levers.ExpertProgramme, "levers.expertProgramme")
            ?? Term(levers.GrantTermMonths, "levers.grantTermMonths")
            ?? Term(levers.StationTermMonths, "levers.stationTermMonths")
            ?? Within.Whole(levers.SelectionMonth, 1, 12, "levers.selectionMonth");
    }

    /// <summary>Visits of the whole city a month.</summary>
    private const double VisitsMax = 1e6;

    private static Rejection? Budget(PolicyLevers levers)
    {
        var refused = Within.Whole(levers.BudgetFen.Length, 1, SimulationLimits.MonthsMax / 12 + 1,
            "levers.budgetFen");
        for (var year = 0; refused is null && year < levers.BudgetFen.Length; year++)
        {
            refused = Within.Money(levers.BudgetFen[year], $"levers.budgetFen[{year}]");
        }

        return refused;
    }

    private static Rejection? Number(int number, string field) =>
        Within.Whole(number, 0, SimulationLimits.NumberMax, field);

    private static Rejection? Factor(double factor, string field) =>
        Within.Number(factor, 0, SimulationLimits.FactorMax, field);

    private static Rejection? Term(int months, string field) =>
        Within.Whole(months, 1, SimulationLimits.TermMonthsMax, field);
}
