using System.Collections.Immutable;
using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>Demonstration units chosen in the city, year by year.</summary>
internal static class SelectionCount
{
    public static ImmutableArray<SelectionYear> Of(RunOutcomes outcomes)
    {
        var plan = outcomes.Plan;
        var years = ImmutableArray.CreateBuilder<SelectionYear>();
        for (var month = 0; month < plan.Months.Length; month++)
        {
            if (plan.Months[month].Units < 0)
                continue;

            var (sum, below) = (0L, 0);
            for (var run = 0; run < outcomes.Runs; run++)
            {
                var units = outcomes.Month(run, month)[Stored.Units]
                    - (month == 0 ? 0 : outcomes.Month(run, month - 1)[Stored.Units]);
                sum += units;
                below += units < plan.Input.Levers.UnitsMin ? 1 : 0;
            }

            years.Add(new(plan.Input.StartYear + plan.Months[month].Year,
                sum / (double)outcomes.Runs, below / (double)outcomes.Runs));
        }

        return years.ToImmutable();
    }
}
