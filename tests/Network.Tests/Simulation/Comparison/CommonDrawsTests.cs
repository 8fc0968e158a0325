using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Comparison;

/// <summary>Two scenarios that differ in one number share every other draw: their difference is
/// told at least five times better than from independent draws.</summary>
public sealed class CommonDrawsTests(ITestOutputHelper output)
{
    private const int Runs = 1_000;
    private const double GainMin = 5;

    public static TheoryData<string, Func<PolicyLevers, PolicyLevers>> OneNumber => new()
    {
        { "units 4 → 8", l => l with { UnitsMax = 8, BudgetFen = [40_000_000] } },
        { "grant doubled", l => l with { GrantFen = 10_000_000, BudgetFen = [40_000_000] } },
        { "quota 1 → 3", l => l with { Quota = 3 } },
        { "a third to outreach", l => l with { OutreachShare = 1 / 3.0 } },
        { "outreach half as much more", l => l with { Outreach = 1.5 } },
        { "home support doubled", l => l with { HomeSupport = 2 } },
        { "visits 5 a month", l => l with { Visits = 5 } },
        { "coverage gap", l => l with { Strategy = AllocationStrategy.CoverageGap } },
    };

    [Theory]
    [MemberData(nameof(OneNumber))]
    public void Difference_OneNumberChanged_IsToldFiveTimesBetter(
        string name, Func<PolicyLevers, PolicyLevers> change)
    {
        var baseline = SmallCity.Input(Runs);
        var changed = baseline with { Levers = change(baseline.Levers) };
        var first = Sample.Of(baseline, RunScope.Horizon);
        var common = ComparisonBuilder.AtHorizon(
            first, Sample.Of(changed, RunScope.Horizon), SimulatedOutcome.Associations);
        var independent = ComparisonBuilder.AtHorizon(first,
            Sample.Of(changed with { Seed = 77 }, RunScope.Horizon),
            SimulatedOutcome.Associations);

        var gain = independent.StandardError / common.StandardError;
        output.WriteLine($"{name}: {gain:0.0} times, "
            + $"difference {common.Mean:0.00} ± {common.StandardError:0.00}");
        gain.ShouldBeGreaterThan(GainMin);
    }

    /// <summary>The same when nothing is left to the priors: what remains are the draws alone.
    /// </summary>
    [Theory]
    [MemberData(nameof(OneNumber))]
    public void Difference_ParametersKnown_IsStillToldBetter(
        string name, Func<PolicyLevers, PolicyLevers> change)
    {
        var baseline = SmallCity.Input(Runs);
        baseline = baseline with
        {
            Parameters = [.. baseline.Parameters.Select(
                p => p with { Prior = Prior.Fixed(p.Prior.Middle) })],
        };
        var changed = baseline with { Levers = change(baseline.Levers) };
        var first = Sample.Of(baseline, RunScope.Horizon);
        var common = ComparisonBuilder.AtHorizon(
            first, Sample.Of(changed, RunScope.Horizon), SimulatedOutcome.Associations);
        var independent = ComparisonBuilder.AtHorizon(first,
            Sample.Of(changed with { Seed = 77 }, RunScope.Horizon),
            SimulatedOutcome.Associations);

        var gain = independent.StandardError / common.StandardError;
        output.WriteLine($"{name}: {gain:0.0} times");
        gain.ShouldBeGreaterThan(1.5);
    }
}
