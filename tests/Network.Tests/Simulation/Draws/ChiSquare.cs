using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

/// <summary>Pearson's test.</summary>
internal static class ChiSquare
{
    /// <summary>What chance exceeds once in a million, by Wilson and Hilferty: seeds are fixed,
    /// so a test that passes goes on passing, and one that fails means something.</summary>
    public static double Limit(int freedom)
    {
        var part = 2.0 / (9 * freedom);
        var root = 1 - part + NormalQuantile.Of(1 - 1e-6) * Math.Sqrt(part);
        return freedom * root * root * root;
    }

    /// <summary>Distance of counts from what is expected, cells of less than five put together.
    /// </summary>
    public static (double Distance, int Freedom) Of(
        IReadOnlyList<int> counts, IReadOnlyList<double> expected)
    {
        var (distance, cells, have, want) = (0.0, 0, 0.0, 0.0);
        for (var i = 0; i < counts.Count; i++)
        {
            have += counts[i];
            want += expected[i];
            if (want >= 5)
            {
                distance += (have - want) * (have - want) / want;
                (cells, have, want) = (cells + 1, 0, 0);
            }
        }

        return (distance, Math.Max(1, cells - 1));
    }

    /// <summary>Whether two samples may come from one distribution.</summary>
    public static (double Distance, int Freedom) OfTwo(
        IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        var (n, m) = ((double)first.Sum(), (double)second.Sum());
        var (distance, cells, a, b) = (0.0, 0, 0.0, 0.0);
        for (var i = 0; i < first.Count; i++)
        {
            a += first[i];
            b += second[i];
            if (a + b >= 20 || (i == first.Count - 1 && a + b > 0))
            {
                var difference = a * Math.Sqrt(m / n) - b * Math.Sqrt(n / m);
                distance += difference * difference / (a + b);
                (cells, a, b) = (cells + 1, 0, 0);
            }
        }

        return (distance, Math.Max(1, cells - 1));
    }
}
