namespace Network.Tests.Simulation.Draws;

/// <summary>A distribution added up term by term, with nothing of the product in it: weights by
/// the ratio of neighbours from the mode outwards, divided by their sum.</summary>
internal sealed class DirectSum
{
    private readonly double[] _points;

    private DirectSum(long first, double[] points) => (First, _points) = (first, points);

    /// <summary>The value of the first point.</summary>
    public long First { get; }

    public IReadOnlyList<double> Points => _points;

    public static DirectSum Binomial(long n, double p) => Of((long)((n + 1) * p), n,
        k => (n - k) * p / ((k + 1) * (1 - p)));

    public static DirectSum Poisson(double mean) =>
        Of((long)mean, long.MaxValue, k => mean / (k + 1));

    /// <summary>For every k the probabilities of k or less and of more than k.</summary>
    public IEnumerable<(long K, double Below, double Above)> Steps()
    {
        var above = new double[_points.Length + 1];
        for (var i = _points.Length - 1; i >= 0; i--)
        {
            above[i] = above[i + 1] + _points[i];
        }

        var below = 0.0;
        for (var i = 0; i < _points.Length; i++)
        {
            below += _points[i];
            yield return (First + i, below, above[i + 1]);
        }
    }

    private static DirectSum Of(long mode, long max, Func<long, double> up)
    {
        mode = Math.Min(mode, max);
        var higher = new List<double>();
        for (var (k, w) = (mode, 1.0); k < max && (w *= up(k)) > 1e-40; k++)
        {
            higher.Add(w);
        }

        var lower = new List<double>();
        for (var (k, w) = (mode, 1.0); k > 0 && (w /= up(k - 1)) > 1e-40; k--)
        {
            lower.Add(w);
        }

        double[] weights = [.. lower.AsEnumerable().Reverse(), 1, .. higher];
        var sum = weights.Order().Sum();
        return new(mode - lower.Count, [.. weights.Select(w => w / sum)]);
    }
}
