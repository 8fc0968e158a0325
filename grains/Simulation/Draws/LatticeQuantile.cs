namespace Network.Grains.Simulation.Draws;

/// <summary>
/// The smallest k whose cumulative probability reaches u, by adding up the shorter tail from a
/// place nearby and walking on from there: O(deviation) steps.
/// </summary>
internal static class LatticeQuantile
{
    /// <summary>A term that adds less than this share ends the sum of a tail.</summary>
    private const double Negligible = 1e-18;

    public static long Search<T>(T lattice, long nearby, double u)
        where T : struct, ILattice
    {
        var start = Math.Clamp(nearby, 0, lattice.Max);
        return u <= 0.5 ? FromBelow(lattice, start, u) : FromAbove(lattice, start, 1 - u);
    }

    /// <summary>The probability of k or less.</summary>
    public static double Below<T>(T lattice, long k)
        where T : struct, ILattice
    {
        var term = lattice.Point(k);
        var sum = term;
        for (; k > 0 && (k > lattice.Mean || term > Negligible * sum); k--)
        {
            term *= lattice.Down(k);
            sum += term;
        }

        return sum;
    }

    /// <summary>The probability of k or more.</summary>
    public static double Above<T>(T lattice, long k)
        where T : struct, ILattice
    {
        var term = lattice.Point(k);
        var sum = term;
        for (; k < lattice.Max && (k < lattice.Mean || term > Negligible * sum); k++)
        {
            term *= lattice.Up(k);
            sum += term;
        }

        return sum;
    }

    private static long FromBelow<T>(T lattice, long k, double u)
        where T : struct, ILattice
    {
        var (sum, term) = (Below(lattice, k), lattice.Point(k));
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
        var rest = k == lattice.Max ? 0 : Above(lattice, k + 1);
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
}
