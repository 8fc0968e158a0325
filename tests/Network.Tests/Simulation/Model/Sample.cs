using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;

namespace Network.Tests.Simulation.Model;

/// <summary>All runs of an input, one after the other.</summary>
internal static class Sample
{
    public static RunOutcomes Of(SimulationInput input, RunScope scope = RunScope.Everything)
    {
        InputCheck.Of(input).ShouldBeNull();
        var plan = new SimulationPlan(input, scope);
        var outcomes = new RunOutcomes(plan);
        new SimulationWorker(plan).Run(0, input.Runs, outcomes);
        return outcomes;
    }

    /// <summary>One number of one area at the end of a month, by run.</summary>
    public static int[] At(this RunOutcomes outcomes, int month, int area, int kind) =>
    [
        .. Enumerable.Range(0, outcomes.Runs)
            .Select(run => outcomes.Month(run, month)[area * Stored.Count + kind]),
    ];

    /// <summary>Every number of every run, as text to compare.</summary>
    public static int[] All(this RunOutcomes outcomes) =>
    [
        .. from run in Enumerable.Range(0, outcomes.Runs)
           from month in Enumerable.Range(0, outcomes.Months)
           from value in outcomes.Month(run, month).ToArray()
           select value,
    ];
}
