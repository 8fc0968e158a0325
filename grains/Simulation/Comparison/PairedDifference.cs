using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Comparison;

/// <summary>The mean difference between two scenarios, run by run, with its 95 % interval: how
/// well the runs tell it, not how much single runs scatter.</summary>
public readonly record struct PairedDifference(
    double Mean, double StandardError, double Low, double High)
{
    public static PairedDifference Of(ReadOnlySpan<double> differences)
    {
        var (n, sum) = (differences.Length, 0.0);
        foreach (var difference in differences)
        {
            sum += difference;
        }

        var (mean, squares) = (n == 0 ? 0 : sum / n, 0.0);
        foreach (var difference in differences)
        {
            squares += (difference - mean) * (difference - mean);
        }

        if (n < 2)
            return new(mean, double.MaxValue, -double.MaxValue, double.MaxValue);

        var error = Math.Sqrt(squares / (n - 1) / n);
        var reach = StudentQuantile.Of(0.975, n - 1) * error;
        return new(mean, error, mean - reach, mean + reach);
    }
}
