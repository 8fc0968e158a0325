namespace Network.Tests.Simulation.Reference;

/// <summary>The largest distance between two samples' shares below a value.</summary>
internal static class KolmogorovSmirnov
{
    /// <summary>What chance exceeds once in a million, where values tie less often.</summary>
    public static double Limit(int n, int m) =>
        Math.Sqrt(-Math.Log(1e-6 / 2) / 2 * (n + m) / ((double)n * m));

    public static double Distance(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        var (a, b) = (first.Order().ToArray(), second.Order().ToArray());
        var (i, j, most) = (0, 0, 0.0);
        while (i < a.Length && j < b.Length)
        {
            var value = Math.Min(a[i], b[j]);
            while (i < a.Length && a[i] == value)
            {
                i++;
            }

            while (j < b.Length && b[j] == value)
            {
                j++;
            }

            most = Math.Max(most, Math.Abs(i / (double)a.Length - j / (double)b.Length));
        }

        return most;
    }
}
