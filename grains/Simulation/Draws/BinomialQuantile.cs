namespace Network.Grains.Simulation.Draws;

/// <summary>
/// A binomial draw as the exact inversion of one uniform: the smallest k with P(X ≤ k) ≥ u. It
/// never falls when n, p or u grows, so two scenarios that share u stay coupled.
/// </summary>
public static class BinomialQuantile
{
    /// <param name="n">Trials, 0 or more.</param>
    /// <param name="p">Probability of each, 0 to 1.</param>
    /// <param name="u">In (0, 1).</param>
    public static int Of(int n, double p, double u)
    {
        if (n <= 0 || p <= 0)
            return 0;
        if (p >= 1)
            return n;

        return p <= 0.5
            ? Lower(n, p, Elementary.LogOnePlus(-p), u)
            : n - Lower(n, 1 - p, Elementary.Log(p), 1 - u);
    }

    /// <summary>The draw for what happens with a constant hazard.</summary>
    public static int Of(int n, in Chance chance, double u)
    {
        if (n <= 0 || chance.Probability <= 0)
            return 0;
        if (chance.Probability >= 1)
            return n;

        return chance.Probability <= 0.5
            ? Lower(n, chance.Probability, -chance.Hazard, u)
            : n - Lower(n, Elementary.Exp(-chance.Hazard), Elementary.Log(chance.Probability),
                1 - u);
    }

    private static int Lower(int n, double p, double logComplement, double u)
    {
        var mean = n * p;
        if (u <= 1 - mean)
            return 0; // (1 − p)ⁿ is at least 1 − np.

        var complement = 1 - p;
        var variance = mean * complement;
        if (variance < CornishFisher.VarianceMin)
            return UpFromNone(n, p, logComplement, u);

        var w = NormalQuantile.Of(u);
        var product = p * complement;
        var skew = complement - p;
        var place = CornishFisher.Place(mean, variance, skew, 1 - 6 * product,
            skew * (1 - 12 * product), w, out var error);
        var k = Math.Ceiling(place - error);
        return Math.Abs(w) <= CornishFisher.DistanceMax && k == Math.Ceiling(place + error)
            ? Math.Clamp((int)k, 0, n)
            : (int)LatticeQuantile.Search(new BinomialLattice(n, p), (long)k, u);
    }

    /// <summary>Adds up from k = 0, which takes as many steps as the answer is large.</summary>
    internal static int UpFromNone(int n, double p, double logComplement, double u)
    {
        var term = Elementary.Exp(n * logComplement);
        var sum = term;
        if (sum >= u)
            return 0;

        var odds = p / (1 - p);
        var scaled = (n + 1) * odds;
        var k = 0;
        while (sum < u && k < n && (term > LeastTerm || k <= scaled))
        {
            k++;
            term *= scaled * Reciprocal.Of(k) - odds;
            sum += term;
        }

        return k;
    }

    /// <summary>Beyond this the sum does not change any more.</summary>
    private const double LeastTerm = 1e-18;
}
