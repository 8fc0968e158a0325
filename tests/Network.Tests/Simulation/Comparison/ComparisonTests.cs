using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Results;
using Network.Silo.Simulations;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Comparison;

public sealed class ComparisonTests
{
    private static readonly SimulationInput Baseline = SmallCity.Input(runs: 100, months: 30);

    [Fact]
    public void Compare_WithItself_DiffersInNothing()
    {
        var outcomes = Sample.Of(Baseline);

        var result = ComparisonBuilder.Of(outcomes, outcomes);

        result.Areas.SelectMany(a => a.Outcomes)
            .ShouldAllBe(o => o.Mean.All(v => v == 0) && o.P95.All(v => v == 0));
        result.Cost.Verdict.ShouldBe(CostVerdict.Unclear);
    }

    [Fact]
    public void Compare_MoreOutreach_IsTheDifferenceOfTheTwoMeans()
    {
        var changed = Baseline with { Levers = Baseline.Levers with { Outreach = 2 } };

        var result = ComparisonBuilder.Of(Sample.Of(Baseline), Sample.Of(changed));

        var driver = new SimulationDriver();
        var (first, second) = (driver.Run(Baseline), driver.Run(changed));
        foreach (var outcome in Enum.GetValues<SimulatedOutcome>())
        {
            var difference = result.Areas[3].Outcomes[(int)outcome];
            difference.Mean[29].ShouldBe(second.Areas[3][outcome].Mean[29]
                - first.Areas[3][outcome].Mean[29], 1e-6);
            difference.Low[29].ShouldBeLessThanOrEqualTo(difference.Mean[29]);
            difference.High[29].ShouldBeGreaterThanOrEqualTo(difference.Mean[29]);
        }

        result.Cost.Verdict.ShouldBe(CostVerdict.MoreForNothing);
    }

    [Fact]
    public void Compare_MoneyForOutreach_HasAPrice()
    {
        var changed = Baseline with
        {
            Levers = Baseline.Levers with { BudgetFen = [100_000_000], OutreachShare = 0.8 },
        };

        var cost = ComparisonBuilder.Of(Sample.Of(Baseline), Sample.Of(changed)).Cost;

        cost.Verdict.ShouldBe(CostVerdict.MoreForMore);
        cost.MoneyFen.ShouldBeGreaterThan(0);
        cost.LowFen!.Value.ShouldBeLessThan(cost.FenEach!.Value);
        cost.HighFen!.Value.ShouldBeGreaterThan(cost.FenEach!.Value);
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("runs")]
    [InlineData("months")]
    public void Check_AnotherFrame_IsRefused(string field)
    {
        var other = field switch
        {
            "seed" => Baseline with { Seed = 2 },
            "runs" => Baseline with { Runs = 2 },
            _ => Baseline with { Months = 2 },
        };

        ComparisonCheck.Of(Baseline, Baseline).ShouldBeNull();
        ComparisonCheck.Of(Baseline, other)!.Field.ShouldBe(field);
    }

    [Fact]
    public void Tornado_EveryParameter_HasABarAndTheWidestIsFirst()
    {
        var shares = new List<double>();
        var result = new SensitivityDriver(new SimulationDriver()).Run(
            Baseline with { Runs = 30 }, progress: new Told(shares));

        result.Bars.Length.ShouldBe(Enum.GetValues<ParameterId>().Length + 2);
        result.Bars.Select(b => b.Width).ShouldBe(
            result.Bars.Select(b => b.Width).OrderDescending());
        result.Bars.Single(b => b.Id == "initiative").Larger.Mean.ShouldBeGreaterThan(0);
        result.Bars.Single(b => b.Id == "dormancy").Larger.Mean.ShouldBeLessThan(0);
        result.Bars.Single(b => b.Id == "station-renewal").Width.ShouldBe(0);
        shares.ShouldBe(shares.Order());
        shares[^1].ShouldBe(1);
    }

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
