using Network.Grains.Scenario;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>A result in a line.</summary>
internal static class SummaryOf
{
    public static ScenarioSummary Result(WhatIf whatIf)
    {
        var last = whatIf.Result.Months - 1;
        var city = whatIf.Result.City;
        var coverage = city[SimulatedOutcome.Coverage];
        return new(coverage.P5[last], coverage.P50[last], coverage.P95[last],
            whatIf.Comparison.Areas[0].Outcomes
                .First(o => o.Outcome == SimulatedOutcome.Coverage).Change.Mean,
            city[SimulatedOutcome.Money].Mean[last]);
    }
}
