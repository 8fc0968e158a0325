namespace Network.Grains.Simulation.Draws;

/// <summary>
/// A Poisson draw as the exact inversion of one uniform: the smallest k with P(X ≤ k) ≥ u. It
/// never falls when the mean or u grows.
/// </summary>
public static class PoissonQuantile
{
    /// <param name="mean">0 or more, at most 10¹².</param>
    /// <param name="u">In (0, 1).</param>
    public static long Of(double mean, double u)
    {
        if (mean <= 0 || u <= 1 - mean)
            return 0; // e to the −mean is at least 1 − mean.
        if (mean < CornishFisher.VarianceMin)
            return UpFromNone(mean, u);

        var w = NormalQuantile.Of(u);
        var place = CornishFisher.Place(mean, mean, 1, 1, 1, w, out var error);
        var k = Math.Ceiling(place - error);
        return Math.Abs(w) <= CornishFisher.DistanceMax && k == Math.Ceiling(place + error)
            ? Math.Max((long)k, 0)
            : LatticeQuantile.Search(new PoissonLattice(mean), (long)k, u);
    }

    internal static long UpFromNone(double mean, double u)
    {
        var term = Elementary.Exp(-mean);
        var sum = term;
        var k = 0;
        while (sum < u && (term > LeastTerm || k <= mean))
        {
            k++;
            term *= mean * Reciprocal.Of(k);
            sum += term;
        }

        return k;
    }

    /// <summary>Beyond this the sum does not change any more.</summary>
    private const double LeastTerm = 1e-18;
}
