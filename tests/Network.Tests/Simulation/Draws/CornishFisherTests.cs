using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

/// <summary>The bound by which a draw is told without adding anything up.</summary>
public sealed class CornishFisherTests
{
    [Theory]
    [InlineData(3.6)]
    [InlineData(5)]
    [InlineData(9.7)]
    [InlineData(16)]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Place_PoissonSteps_IsOffByLessThanHalfTheBound(double mean) =>
        Check(DirectSum.Poisson(mean), mean, mean, 1, 1, 1);

    [Theory]
    [InlineData(15, 0.5)]
    [InlineData(18, 0.4)]
    [InlineData(30, 0.2)]
    [InlineData(70, 0.1)]
    [InlineData(130, 0.05)]
    [InlineData(1_000, 0.01)]
    [InlineData(100, 0.5)]
    [InlineData(1_000, 0.25)]
    [InlineData(100_000, 0.003)]
    [InlineData(1_000_000, 0.2)]
    public void Place_BinomialSteps_IsOffByLessThanHalfTheBound(int n, double p)
    {
        var product = p * (1 - p);
        var skew = 1 - 2 * p;
        Check(DirectSum.Binomial(n, p), n * p, n * product, skew, 1 - 6 * product,
            skew * (1 - 12 * product));
    }

    private static void Check(DirectSum sum, double mean, double variance, double skew,
        double fourth, double fifth)
    {
        foreach (var (k, below, above) in sum.Steps())
        {
            // From the shorter tail: the other has lost its digits.
            var w = below < above ? NormalQuantile.Of(below) : -NormalQuantile.Of(above);
            if (!(Math.Abs(w) <= CornishFisher.DistanceMax))
                continue;

            var place = CornishFisher.Place(mean, variance, skew, fourth, fifth, w, out var error);
            Math.Abs(place - k).ShouldBeLessThan(error / 2 + 1e-12 * mean, $"at {k}, w = {w}");
        }
    }
}
