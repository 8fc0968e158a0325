using Network.Grains.Simulation.Comparison;

namespace Network.Tests.Simulation.Comparison;

public sealed class AssociationCostTests
{
    /// <summary>Of samples with a known ratio of means, 95 % of the intervals hold it.</summary>
    [Fact]
    public void Interval_ManySamples_HoldsTheTruthAsOftenAsItSays()
    {
        const int Samples = 4_000, Runs = 60;
        const double Money = 900, Each = 6;
        var random = new Random(5);
        var held = 0;
        for (var i = 0; i < Samples; i++)
        {
            var (money, associations) = (new double[Runs], new double[Runs]);
            for (var run = 0; run < Runs; run++)
            {
                var shared = Normal(random);
                associations[run] = Money / Each + 60 * shared + 30 * Normal(random);
                money[run] = Money + 200 * shared + 100 * Normal(random);
            }

            var cost = AssociationCost.Of(money, associations);
            held += cost.LowFen <= Each && Each <= cost.HighFen ? 1 : 0;
        }

        (held / (double)Samples).ShouldBeInRange(0.935, 0.965);
    }

    [Theory]
    [InlineData(100, 5, CostVerdict.MoreForMore)]
    [InlineData(0, 5, CostVerdict.MoreForNothing)]
    [InlineData(-100, 5, CostVerdict.MoreForNothing)]
    [InlineData(100, -5, CostVerdict.LessForMore)]
    [InlineData(-100, -5, CostVerdict.LessForLess)]
    [InlineData(100, 0, CostVerdict.Unclear)]
    public void Verdict_MeansOfEitherSign_SaysWhatTheMoneyDoes(
        double money, double associations, CostVerdict verdict)
    {
        double[] scatter = [-1, 0, 1, 2, -2, 1, -1];

        var cost = AssociationCost.Of(
            [.. scatter.Select(s => money)], [.. scatter.Select(s => associations + s)]);

        cost.Verdict.ShouldBe(verdict);
        (cost.FenEach is null).ShouldBe(
            verdict is not (CostVerdict.MoreForMore or CostVerdict.LessForLess));
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
        * Math.Cos(2 * Math.PI * random.NextDouble());
}
