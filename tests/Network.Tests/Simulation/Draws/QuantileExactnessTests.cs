using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

/// <summary>Just below every step of the summed distribution the draw is k, just above it k + 1.
/// </summary>
public sealed class QuantileExactnessTests
{
    /// <summary>How near a step, as a share of the shorter tail.</summary>
    private const double Near = 1e-10;

    /// <summary>Tails shorter than this are below what a uniform of 52 bits resolves.</summary>
    private const double TailMin = 1e-5;

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1e-9)]
    [InlineData(10, 0.3)]
    [InlineData(27, 0.5)]
    [InlineData(60, 0.9)]
    [InlineData(100, 0.07)]
    [InlineData(100, 0.4)]
    [InlineData(1_000, 0.999)]
    [InlineData(1_000, 0.0035)]
    [InlineData(1_000, 0.0036)]
    [InlineData(30_000, 0.005)]
    [InlineData(1_000_000, 0.000_01)]
    [InlineData(10_000_000, 1e-9)]
    [InlineData(10_000_000, 1e-6)]
    [InlineData(10_000_000, 0.3)]
    [InlineData(10_000_000, 0.999_999)]
    public void Binomial_AroundEveryStep_IsTheDirectSum(int n, double p) =>
        CheckSteps(DirectSum.Binomial(n, p), n, u => BinomialQuantile.Of(n, p, u));

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.5)]
    [InlineData(3.49)]
    [InlineData(3.51)]
    [InlineData(17.3)]
    [InlineData(400)]
    [InlineData(20_000.5)]
    [InlineData(5e6)]
    public void Poisson_AroundEveryStep_IsTheDirectSum(double mean) =>
        CheckSteps(DirectSum.Poisson(mean), long.MaxValue, u => PoissonQuantile.Of(mean, u));

    [Theory]
    [InlineData(0, 0.5, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(7, 0, 0)]
    [InlineData(7, 1, 7)]
    [InlineData(10_000_000, 0, 0)]
    [InlineData(10_000_000, 1, 10_000_000)]
    [InlineData(1, 1e-300, 0)]
    public void Binomial_Edges_AreCertain(int n, double p, int expected)
    {
        foreach (var u in new[] { 1e-16, 0.001, 0.5, 0.999, 1 - 1.2e-16 })
        {
            BinomialQuantile.Of(n, p, u).ShouldBe(expected);
        }
    }

    [Fact]
    public void Binomial_OutermostUniforms_StayWithinTheTrials()
    {
        var (least, most) = (PhiloxBlock.Uniform(0, 0), PhiloxBlock.Uniform(~0u, ~0u));
        foreach (var n in new[] { 1, 5, 100, 12_345, 10_000_000 })
        {
            foreach (var p in new[] { 1e-12, 1e-6, 0.01, 0.5, 0.99, 1 - 1e-12 })
            {
                BinomialQuantile.Of(n, p, least).ShouldBeInRange(0, n);
                BinomialQuantile.Of(n, p, most).ShouldBeInRange(0, n);
            }
        }
    }

    [Fact]
    public void Poisson_NoMean_IsNone() => PoissonQuantile.Of(0, 1 - 1e-16).ShouldBe(0);

    [Fact]
    public void Chance_AnyHazard_IsTheBinomialOfItsProbability()
    {
        for (var hazard = 1e-9; hazard < 20; hazard *= 1.37)
        {
            var chance = Chance.OfHazard(hazard);
            foreach (var u in new[] { 0.0007, 0.3, 0.87, 0.99991 })
            {
                BinomialQuantile.Of(1_000, chance, u)
                    .ShouldBe(BinomialQuantile.Of(1_000, chance.Probability, u));
            }
        }
    }

    private static void CheckSteps(DirectSum sum, long max, Func<double, long> draw)
    {
        foreach (var (k, below, above) in sum.Steps())
        {
            if (below < TailMin || above < TailMin || k == max)
                continue;

            // The longer sum has lost the digits that the shorter one keeps.
            var step = below < above ? below : 1 - above;
            var near = Near * Math.Min(below, above);
            draw(step - near).ShouldBe(k, $"just below the step at {k}");
            draw(step + near).ShouldBe(k + 1, $"just above the step at {k}");
        }
    }
}
