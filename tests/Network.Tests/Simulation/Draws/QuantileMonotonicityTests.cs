using FsCheck;
using FsCheck.Fluent;
using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

/// <summary>What keeps two scenarios coupled: a draw never falls when n, p or u grows.</summary>
public sealed class QuantileMonotonicityTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(20_000);

    private sealed record Draw(int N, double P, double U, double Mean);

    private static readonly Gen<double> Uniform =
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select PhiloxBlock.Uniform((uint)high << 1, (uint)low << 1);

    /// <summary>As often between 1 and 10 as between 10⁶ and 10⁷.</summary>
    private static Gen<double> Scale(double least, double most) =>
        from u in Uniform select least * Math.Exp(u * Math.Log(most / least));

    private static readonly Arbitrary<(Draw First, Draw Second)> Pairs = Arb.From(
        from n in Scale(1, 1e7)
        from p in Gen.OneOf(Scale(1e-9, 1), Uniform)
        from mean in Scale(1e-6, 1e7)
        from u in Uniform
        from more in Scale(1e-12, 1)
        from moreTrials in Scale(1, 1e5)
        let draw = new Draw((int)n, p, u, mean)
        select (draw, new Draw(
            (int)Math.Min(1e7, n + moreTrials), p + (1 - p) * more, u + (1 - u) * more,
            mean * (1 + more))));

    [Fact]
    public void Binomial_MoreTrials_NeverGivesFewer() => Check((a, b) =>
        BinomialQuantile.Of(a.N, a.P, a.U) <= BinomialQuantile.Of(b.N, a.P, a.U));

    [Fact]
    public void Binomial_LargerProbability_NeverGivesFewer() => Check((a, b) =>
        BinomialQuantile.Of(a.N, a.P, a.U) <= BinomialQuantile.Of(a.N, b.P, a.U));

    [Fact]
    public void Binomial_LargerUniform_NeverGivesFewer() => Check((a, b) =>
        BinomialQuantile.Of(a.N, a.P, a.U) <= BinomialQuantile.Of(a.N, a.P, b.U));

    [Fact]
    public void Poisson_LargerMean_NeverGivesFewer() => Check((a, b) =>
        PoissonQuantile.Of(a.Mean, a.U) <= PoissonQuantile.Of(b.Mean, a.U));

    [Fact]
    public void Poisson_LargerUniform_NeverGivesFewer() => Check((a, b) =>
        PoissonQuantile.Of(a.Mean, a.U) <= PoissonQuantile.Of(a.Mean, b.U));

    private static void Check(Func<Draw, Draw, bool> holds) => Prop
        .ForAll(Pairs, pair => holds(pair.First, pair.Second))
        .Check(Cases);
}
