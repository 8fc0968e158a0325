namespace Network.Grains.Simulation.Draws;

/// <summary>
/// Probabilities of single values of binomial and Poisson distributions by Loader's saddle-point
/// expansion (2000): no large terms cancel, so many digits stay whatever the mean.
/// </summary>
internal static class PointProbability
{
    public static double Poisson(double mean, long k) => k == 0
        ? Elementary.Exp(-mean)
        : Elementary.Exp(-StirlingError(k) - Deviance(k, mean)) / Math.Sqrt(2 * Math.PI * k);

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Binomial(long n, double p, long k)
    {
        if (k == 0)
            return Elementary.Exp(n * Elementary.LogOnePlus(-p));
        if (k == n)
            return Elementary.Exp(n * Elementary.Log(p));

        var exponent = StirlingError(n) - StirlingError(k) - StirlingError(n - k)
            - Deviance(k, n * p) - Deviance(n - k, n * (1 - p));
        return Elementary.Exp(exponent)
            * Math.Sqrt(n / (2 * Math.PI * k * (n - k)));
    }

    /// <summary>log n! minus Stirling's approximation of it.</summary>
    private static double StirlingError(long n)
    {
        if (n < SmallErrors.Length)
            return SmallErrors[(int)n];

        double square = (double)n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square)
            / square) / square) / square) / n;
    }

    /// <summary>k log(k / mean) + mean − k.</summary>
    private static double Deviance(double k, double mean)
    {
        var difference = k - mean;
        if (Math.Abs(difference) >= 0.1 * (k + mean))
            return k * Elementary.Log(k / mean) - difference;

        var v = difference / (k + mean);
        var (sum, term, square) = (difference * v, 2 * k * v, v * v);
        for (var odd = 3; ; odd += 2)
        {
            term *= square;
            var next = sum + term / odd;
            if (next == sum)
                return next;

            sum = next;
        }
    }

    private static readonly double[] SmallErrors =
    [
        0.0, 0.08106146679532726, 0.0413406959554093,
        0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
        0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
        0.009255462182712733, 0.00833056343336287, 0.007573675487951841,
        0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
        0.005554733551962801,
    ];
}
