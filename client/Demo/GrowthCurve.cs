namespace Network.Client.Demo;

/// <summary>
/// The S-shape in which a good idea spreads: few begin, many follow, the last come slowly.
/// </summary>
internal static class GrowthCurve
{
    /// <summary>How steep the middle is; 8 lets nearly all of the curve fit the time.</summary>
    private const double Steepness = 8;

    /// <summary>When somebody follows, from 0 (the beginning) to 1 (the end).</summary>
    /// <param name="share">Their place among all who follow, above 0 and below 1.</param>
    public static double When(double share, double midpoint)
    {
        // The logistic curve, cut to the time shown and turned round.
        var low = Logistic(0, midpoint);
        var high = Logistic(1, midpoint);
        var level = low + (share * (high - low));
        return Math.Clamp(midpoint - (Math.Log((1 / level) - 1) / Steepness), 0, 1);
    }

    private static double Logistic(double time, double midpoint) =>
        1 / (1 + Math.Exp(-Steepness * (time - midpoint)));
}
