using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

public sealed class QuantileDistributionTests
{
    private const int Count = 100_000;

    [Theory]
    [InlineData(5, 0.2)]
    [InlineData(40, 0.6)]
    [InlineData(900, 0.01)]
    [InlineData(30_000, 0.004)]
    [InlineData(1_000_000, 0.000_003)]
    public void Binomial_ManyDraws_HasTheDistribution(int n, double p) =>
        Check(DirectSum.Binomial(n, p), u => BinomialQuantile.Of(n, p, u), (uint)n);

    [Theory]
    [InlineData(0.3)]
    [InlineData(5.5)]
    [InlineData(48)]
    [InlineData(2_000)]
    public void Poisson_ManyDraws_HasTheDistribution(double mean) =>
        Check(DirectSum.Poisson(mean), u => PoissonQuantile.Of(mean, u), (uint)mean);

    private static void Check(DirectSum sum, Func<double, long> draw, uint seed)
    {
        var counts = new int[sum.Points.Count];
        for (var i = 0u; i < Count; i++)
        {
            counts[draw(Philox.Block(seed, 1, i, 0, 0, 0).First) - sum.First]++;
        }

        var (distance, freedom) = ChiSquare.Of(counts, [.. sum.Points.Select(p => p * Count)]);
        distance.ShouldBeLessThan(ChiSquare.Limit(freedom));
    }
}
