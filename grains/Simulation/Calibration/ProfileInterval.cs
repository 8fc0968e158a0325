namespace Network.Grains.Simulation.Calibration;

/// <summary>All values that the records do not speak against: those whose log-likelihood is
/// within 1.92 of the best.</summary>
internal static class ProfileInterval
{
    /// <summary>Half the 95 % point of chi-square with one degree of freedom.</summary>
    private const double Drop = 1.9207294103470617;

    /// <param name="profile">Log-likelihood and its slope; concave.</param>
    /// <param name="best">Where it is largest.</param>
    /// <param name="scale">A first guess of the width.</param>
    public static (double Low, double High) Of(
        Func<double, (double Value, double Slope)> profile, double best, double scale)
    {
        var top = best > 0 ? profile(best).Value : profile(0).Value;
        var high = best + DecreasingRoot.Of(x =>
        {
            var (value, slope) = profile(best + x);
            return (value - top + Drop, slope);
        }, scale);
        if (best <= 0 || profile(0).Value - top + Drop > 0)
            return (0, high);

        var low = best - DecreasingRoot.Of(x =>
        {
            if (x >= best)
                return (-1, double.NaN);

            var (value, slope) = profile(best - x);
            return (value - top + Drop, -slope);
        }, Math.Min(scale, best / 2));
        return (low, high);
    }
}
