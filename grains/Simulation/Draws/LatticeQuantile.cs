namespace Network.Grains.Simulation.Draws;

/// <summary>
/// The smallest k whose cumulative probability reaches u, by adding up the shorter tail from a
/// place nearby and walking on from there: O(deviation) steps.
/// </summary>
internal static class LatticeQuantile
{
    /// <summary>A term that adds less than this share ends the sum of a tail.</summary>
    private const double Negligible = 1e-17;

    public static long Search<T>(T lattice, long nearby, double u)
        where T : struct, ILattice
    {
        var start = Math.Clamp(nearby, 0, lattice.Max);
        return u <= 0.5 ? FromBelow(lattice, start, u) : FromAbove(lattice, start, 1 - u);
    }

    private static long FromBelow<T>(T lattice, long k, double u)
        where T : struct, ILattice
    {
        var term = lattice.Point(k);
        var sum = Below(lattice, k, term);
        while (sum < u && k < lattice.Max)
        {
            term *= lattice.Up(k++);
            sum += term;
        }

        while (k > 0 && sum - term >= u)
        {
            sum -= term;
            term *= lattice.Down(k--);
        }

        return k;
    }

    /// <summary>The same seen from the other end: the smallest k above which no more than v is
    /// left.</summary>
    private static long FromAbove<T>(T lattice, long k, double v)
        where T : struct, ILattice
    {
        var term = lattice.Point(k);
        var rest = Above(lattice, k, term);
        while (k > 0 && rest + term <= v)
        {
            rest += term;
            term *= lattice.Down(k--);
        }

        while (rest > v && k < lattice.Max)
        {
            term *= lattice.Up(k++);
            rest -= term;
        }

        return k;
    }

    /// <summary>The probability of k or less, where <paramref name="term"/> is that of k.
    /// </summary>
    private static double Below<T>(T lattice, long k, double term)
        where T : struct, ILattice
    {
        var sum = term;
        for (; k > 0 && (k > lattice.Mean || term > Negligible * sum); k--)
        {
            term *= lattice.Down(k);
            sum += term;
        }

        return sum;
    }

    /// <summary>The probability of more than k, where <paramref name="term"/> is that of k.
    /// </summary>
    private static double Above<T>(T lattice, long k, double term)
        where T : struct, ILattice
    {
        var sum = 0.0;
        for (; k < lattice.Max && (k < lattice.Mean || term > Negligible * sum); k++)
        {
            term *= lattice.Up(k);
            sum += term;
        }

        return sum;
    }
}
