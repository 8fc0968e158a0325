using System.Collections.Immutable;
using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>In how many runs each district founds as many as it owes, year by year.</summary>
internal static class QuotaCount
{
    public static ImmutableArray<QuotaChance> Of(RunOutcomes outcomes)
    {
        var plan = outcomes.Plan;
        var chances = ImmutableArray.CreateBuilder<QuotaChance>();
        var before = -1;
        foreach (var year in CalendarYear.Of(plan))
        {
            for (var district = 0; district < plan.Organisations.Length; district++)
            {
                var met = 0;
                for (var run = 0; run < outcomes.Runs; run++)
                {
                    met += Founded(outcomes, run, year, before, district)
                        >= plan.Quotas[district] ? 1 : 0;
                }

                chances.Add(new(plan.Input.Districts[district].Id,
                    plan.Input.StartYear + year.Index, plan.Quotas[district],
                    met / (double)outcomes.Runs, year.IsWhole));
            }

            before = year.LastMonth;
        }

        return chances.ToImmutable();
    }

    private static int Founded(
        RunOutcomes outcomes, int run, CalendarYear year, int before, int district)
    {
        var place = (district + 1) * Stored.Count + Stored.Founded;
        var earlier = before < 0
            ? -outcomes.Plan.Input.Districts[district].FoundedThisYear
            : outcomes.Month(run, before)[place];
        return outcomes.Month(run, year.LastMonth)[place] - earlier;
    }
}
