namespace Network.Grains.Simulation.Calibration;

/// <summary>Where a decreasing function of x ≥ 0 meets 0: Newton's steps, kept between two bounds
/// that close in.</summary>
internal static class DecreasingRoot
{
    private const int StepsMax = 200;
    private const double Precision = 1e-10;

    /// <param name="function">Value and slope at x; the slope below 0.</param>
    /// <returns>0 when it is below 0 from the beginning.</returns>
    public static double Of(Func<double, (double Value, double Slope)> function, double start)
    {
        var (low, high, x) = (0.0, double.PositiveInfinity, start);
        for (var step = 0; step < StepsMax; step++)
        {
            var (value, slope) = function(x);
            if (value > 0)
                low = x;
            else
                high = x;
            if (value == 0 || high - low <= Precision * low)
                return x;

            var next = slope < 0 ? x - value / slope : double.NaN;
            if (!(next > low && next < high))
                next = double.IsInfinity(high) ? 2 * x : (low + high) / 2;
            if (Math.Abs(next - x) <= Precision * x || next < double.Epsilon * 1e6)
                return next < double.Epsilon * 1e6 ? 0 : next;

            x = next;
        }

        return x;
    }
}
