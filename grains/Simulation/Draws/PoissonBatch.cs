using System.Runtime.Intrinsics;

namespace Network.Grains.Simulation.Draws;

/// <summary>Many Poisson draws: the same numbers as of <see cref="PoissonQuantile"/> one by one.
/// </summary>
internal static class PoissonBatch
{
    private const int Lanes = 4;

    /// <param name="means">Each below 2³¹ by more than its deviations.</param>
    public static void Fill(
        ReadOnlySpan<double> means, ReadOnlySpan<double> uniforms, Span<int> draws)
    {
        var i = 0;
        for (; Vector256.IsHardwareAccelerated && i + Lanes <= means.Length; i += Lanes)
        {
            Four(means.Slice(i, Lanes), uniforms.Slice(i, Lanes), draws.Slice(i, Lanes));
        }

        for (; i < means.Length; i++)
        {
            draws[i] = (int)PoissonQuantile.Of(means[i], uniforms[i]);
        }
    }

    private static void Four(
        ReadOnlySpan<double> means, ReadOnlySpan<double> uniforms, Span<int> draws)
    {
        var mean = Vector256.Create(means);
        var settled = Vector256.GreaterThanOrEqual(
            mean, Vector256.Create(CornishFisher.VarianceMin));
        var quantiles = Vector256<double>.Zero;
        if (settled != Vector256<double>.Zero)
        {
            var (w, one) = (NormalQuantile.Of(Vector256.Create(uniforms)),
                Vector256<double>.One);
            var (low, high) = CornishFisher.Places(mean, mean, one, one, one, w);
            settled &= Vector256.Equals(low, high) & Vector256.LessThanOrEqual(
                Vector256.Abs(w), Vector256.Create(CornishFisher.DistanceMax));
            quantiles = Vector256.Max(low, Vector256<double>.Zero);
        }

        var lanes = settled.ExtractMostSignificantBits();
        for (var i = 0; i < Lanes; i++, lanes >>= 1)
        {
            draws[i] = (lanes & 1) != 0
                ? (int)quantiles[i]
                : (int)PoissonQuantile.Of(means[i], uniforms[i]);
        }
    }
}
