using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;

namespace Network.Grains.Simulation.Comparison;

/// <summary>Compares two sets of runs that passed <see cref="ComparisonCheck"/>.</summary>
public static class ComparisonBuilder
{
    public static ComparisonResult Of(RunOutcomes baseline, RunOutcomes scenario)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(scenario);
        var last = baseline.Months - 1;
        var districts = baseline.Plan.Input.Districts;
        return new(
            [
                .. Enumerable.Range(0, baseline.Plan.Areas).Select(area => new AreaDifference(
                    area == 0 ? null : districts[area - 1].Id,
                    [
                        .. Enum.GetValues<SimulatedOutcome>()
                            .Select(o => Of(baseline, scenario, o, area)),
                    ])),
            ],
            AssociationCost.Of(
                Differences(baseline, scenario, SimulatedOutcome.Money, 0, last),
                Differences(baseline, scenario, SimulatedOutcome.Associations, 0, last)));
    }

    /// <summary>The horizon alone, which costs little.</summary>
    public static HorizonComparison Horizon(RunOutcomes baseline, RunOutcomes scenario)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(scenario);
        var last = baseline.Months - 1;
        var districts = baseline.Plan.Input.Districts;
        return new(
            [
                .. Enumerable.Range(0, baseline.Plan.Areas).Select(area => new AreaChange(
                    area == 0 ? null : districts[area - 1].Id,
                    [
                        .. Enum.GetValues<SimulatedOutcome>().Select(o => new OutcomeChange(
                            o, PairedDifference.Of(
                                Differences(baseline, scenario, o, area, last)))),
                    ])),
            ],
            AssociationCost.Of(
                Differences(baseline, scenario, SimulatedOutcome.Money, 0, last),
                Differences(baseline, scenario, SimulatedOutcome.Associations, 0, last)));
    }

    /// <summary>The city's mean difference at the horizon.</summary>
    public static PairedDifference AtHorizon(
        RunOutcomes baseline, RunOutcomes scenario, SimulatedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return PairedDifference.Of(
            Differences(baseline, scenario, outcome, 0, baseline.Months - 1));
    }

    /// <summary>The city's mean at the horizon.</summary>
    public static double Mean(RunOutcomes outcomes, SimulatedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var value = OutcomeValue.Of(outcome, outcomes.Plan, 0);
        var sum = 0.0;
        for (var run = 0; run < outcomes.Runs; run++)
        {
            sum += value.Of(outcomes.Last(run, 0, value.Kind), outcomes.Months - 1);
        }

        return sum / outcomes.Runs;
    }

    /// <summary>Scenario minus baseline of each run at the end of a month that was kept.
    /// </summary>
    private static double[] Differences(
        RunOutcomes baseline, RunOutcomes scenario, SimulatedOutcome outcome, int area,
        int month)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var differences = new double[baseline.Runs];
        Fill(differences, (baseline, OutcomeValue.Of(outcome, baseline.Plan, area)),
            (scenario, OutcomeValue.Of(outcome, scenario.Plan, area)), area, month);
        return differences;
    }

    private static OutcomeDifference Of(
        RunOutcomes baseline, RunOutcomes scenario, SimulatedOutcome outcome, int area)
    {
        var first = (baseline, OutcomeValue.Of(outcome, baseline.Plan, area));
        var second = (scenario, OutcomeValue.Of(outcome, scenario.Plan, area));
        var differences = new double[baseline.Runs];
        var (rank5, rank95) = (Rank(0.05, baseline.Runs), Rank(0.95, baseline.Runs));
        var months = baseline.Months;
        var (mean, low, high, p5, p95) = (new double[months], new double[months],
            new double[months], new double[months], new double[months]);
        for (var month = 0; month < months; month++)
        {
            Fill(differences, first, second, area, month);
            var paired = PairedDifference.Of(differences);
            differences.AsSpan().Sort();
            (mean[month], low[month], high[month], p5[month], p95[month]) = (paired.Mean,
                paired.Low, paired.High, differences[rank5], differences[rank95]);
        }

        return new(outcome, Made(mean), Made(low), Made(high), Made(p5), Made(p95));
    }

    private static void Fill(double[] differences, (RunOutcomes Runs, OutcomeValue Value) first,
        (RunOutcomes Runs, OutcomeValue Value) second, int area, int month)
    {
        var place = area * Stored.Count + first.Value.Kind;
        for (var run = 0; run < differences.Length; run++)
        {
            differences[run] = second.Value.Of(second.Runs.Month(run, month)[place], month)
                - first.Value.Of(first.Runs.Month(run, month)[place], month);
        }
    }

    private static int Rank(double share, int runs) =>
        Math.Max(0, (int)Math.Ceiling(share * runs - 1e-9) - 1);

    private static ImmutableArray<double> Made(double[] values) =>
        ImmutableCollectionsMarshal.AsImmutableArray(values);
}
