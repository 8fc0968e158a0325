using System.Collections.Immutable;
using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>Money of the city, year by year.</summary>
internal static class YearMoneyCount
{
    public static ImmutableArray<YearMoney> Of(RunOutcomes outcomes)
    {
        var plan = outcomes.Plan;
        var levers = plan.Input.Levers;
        var outreach = MoneyPlan.Of(plan).OutreachFen;
        var years = ImmutableArray.CreateBuilder<YearMoney>();
        var (unitsBefore, outreachBefore) = (0.0, 0L);
        foreach (var year in CalendarYear.Of(plan))
        {
            var units = MeanUnits(outcomes, year.LastMonth);
            years.Add(new(plan.Input.StartYear + year.Index, levers.BudgetOf(year.Index),
                (units - unitsBefore) * levers.GrantFen,
                outreach[year.LastMonth] - outreachBefore));
            (unitsBefore, outreachBefore) = (units, outreach[year.LastMonth]);
        }

        return years.ToImmutable();
    }

    private static double MeanUnits(RunOutcomes outcomes, int month)
    {
        var sum = 0L;
        for (var run = 0; run < outcomes.Runs; run++)
        {
            sum += outcomes.Month(run, month)[Stored.Units];
        }

        return sum / (double)outcomes.Runs;
    }
}
