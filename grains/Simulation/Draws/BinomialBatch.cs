using System.Runtime.Intrinsics;

namespace Network.Grains.Simulation.Draws;

/// <summary>
/// Many binomial draws: the same numbers as of <see cref="BinomialQuantile"/> one by one. Four at
/// a time are told where their quantiles lie; those that this does not settle are drawn alone.
/// </summary>
internal static class BinomialBatch
{
    private const int Lanes = 4;

    public static void Fill(ReadOnlySpan<int> trials, ReadOnlySpan<Chance> chances,
        ReadOnlySpan<double> uniforms, Span<int> draws)
    {
        var i = 0;
        for (; Vector256.IsHardwareAccelerated && i + Lanes <= trials.Length; i += Lanes)
        {
            Four(trials.Slice(i, Lanes), chances.Slice(i, Lanes), uniforms.Slice(i, Lanes),
                draws.Slice(i, Lanes));
        }

        for (; i < trials.Length; i++)
        {
            draws[i] = BinomialQuantile.Of(trials[i], chances[i], uniforms[i]);
        }
    }

    private static void Four(ReadOnlySpan<int> n, ReadOnlySpan<Chance> chances,
        ReadOnlySpan<double> uniforms, Span<int> draws)
    {
        var trials = Vector256.Create((double)n[0], n[1], n[2], n[3]);
        var p = Vector256.Create(chances[0].Probability, chances[1].Probability,
            chances[2].Probability, chances[3].Probability);
        var mean = trials * p;
        var complement = Vector256<double>.One - p;
        var variance = mean * complement;
        var settled = Vector256.GreaterThanOrEqual(
                variance, Vector256.Create(CornishFisher.VarianceMin))
            & Vector256.LessThanOrEqual(p, complement);
        var quantiles = Vector256<double>.Zero;
        if (settled != Vector256<double>.Zero)
        {
            var w = NormalQuantile.Of(Vector256.Create(uniforms));
            var product = p * complement;
            var skew = complement - p;
            var (low, high) = CornishFisher.Places(mean, variance, skew,
                Vector256<double>.One - product * 6,
                skew * (Vector256<double>.One - product * 12), w);
            settled &= Vector256.Equals(low, high) & Vector256.LessThanOrEqual(
                Vector256.Abs(w), Vector256.Create(CornishFisher.DistanceMax));
            quantiles = Vector256.Min(Vector256.Max(low, Vector256<double>.Zero), trials);
        }

        var lanes = settled.ExtractMostSignificantBits();
        for (var i = 0; i < Lanes; i++, lanes >>= 1)
        {
            draws[i] = (lanes & 1) != 0
                ? (int)quantiles[i]
                : BinomialQuantile.Of(n[i], chances[i], uniforms[i]);
        }
    }
}
