using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Comparison;

/// <summary>Whether two inputs can be compared run by run.</summary>
public static class ComparisonCheck
{
    public static Rejection? Of(SimulationInput baseline, SimulationInput scenario)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(scenario);
        return Same(baseline.Seed == scenario.Seed, "随机种子", "seed", "seed")
            ?? Same(baseline.Runs == scenario.Runs, "模拟次数", "number of runs", "runs")
            ?? Same(baseline.Months == scenario.Months, "年限", "horizon", "months")
            ?? Same((baseline.StartYear, baseline.StartMonth)
                == (scenario.StartYear, scenario.StartMonth), "起始月", "first month", "startMonth")
            ?? Same(baseline.Districts.Select(d => d.Id).SequenceEqual(
                scenario.Districts.Select(d => d.Id)), "区镇", "list of districts", "districts");
    }

    private static Rejection? Same(bool same, string zh, string en, string field) => same
        ? null
        : new Rejection("simulation.not-comparable", new(
            $"两个方案的{zh}不同，不能逐次比较。",
            $"The two scenarios differ in their {en} and cannot be compared run by run."), field);
}
