using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

public sealed class ElementaryTests
{
    [Fact]
    public void Exp_WholeRange_AgreesWithTheLibraryToTheLastDigits()
    {
        for (var x = -740.0; x < 709; x += 0.0137)
        {
            Off(Elementary.Exp(x), Math.Exp(x)).ShouldBeLessThan(
                x < -708 ? 1e-3 : 5e-16, $"x = {x:R}");
        }
    }

    [Fact]
    public void Log_WholeRange_AgreesWithTheLibraryToTheLastDigits()
    {
        for (var x = 1e-320; x < 1e300; x *= 1.0137)
        {
            Off(Elementary.Log(x), Math.Log(x)).ShouldBeLessThan(5e-16, $"x = {x:R}");
        }
    }

    [Fact]
    public void LogOnePlus_SmallValues_KeepsAllDigits()
    {
        for (var x = 1e-18; x < 0.9; x *= 1.0137)
        {
            // log(1 + x) = 2 artanh(x / (2 + x))
            var plus = 2 * Math.Atanh(x / (2 + x));
            var minus = -2 * Math.Atanh(x / (2 - x));

            Off(Elementary.LogOnePlus(x), plus).ShouldBeLessThan(1e-15, $"x = {x:R}");
            Off(Elementary.LogOnePlus(-x), minus).ShouldBeLessThan(1e-15, $"x = {x:R}");
        }
    }

    [Fact]
    public void ProbabilityOf_SmallestHazards_KeepsAllDigits()
    {
        for (var h = 1e-18; h < 40; h *= 1.0137)
        {
            // 1 − e⁻ʰ = 2 e^(−h/2) sinh(h/2)
            var expected = 2 * Math.Exp(-h / 2) * Math.Sinh(h / 2);

            Off(Elementary.ProbabilityOf(h), expected).ShouldBeLessThan(2e-14, $"h = {h:R}");
        }
    }

    [Fact]
    public void Edges_NothingAndInfinity_GiveTheirLimits()
    {
        Elementary.Exp(double.NegativeInfinity).ShouldBe(0);
        Elementary.Exp(double.PositiveInfinity).ShouldBe(double.PositiveInfinity);
        Elementary.Exp(0).ShouldBe(1);
        Elementary.Log(0).ShouldBe(double.NegativeInfinity);
        Elementary.Log(1).ShouldBe(0);
        double.IsNaN(Elementary.Log(-1)).ShouldBeTrue();
        Elementary.ProbabilityOf(0).ShouldBe(0);
    }

    /// <summary>Values of tables of the normal distribution.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-15, -7.941345326170998)]
    public void NormalQuantile_KnownShares_GivesKnownValues(double u, double expected) =>
        NormalQuantile.Of(u).ShouldBe(expected, 2e-14);

    private static double Off(double value, double expected) =>
        Math.Abs(value - expected) / Math.Max(Math.Abs(expected), double.Epsilon);
}
