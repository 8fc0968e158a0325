namespace Network.Grains.Simulation.Results;

/// <summary>Quantiles of whole numbers by counting, without sorting: the smallest value that at
/// least a share of all does not exceed. Owns its scratch space.</summary>
internal sealed class RunQuantiles
{
    /// <summary>Buckets of the first count: a power of two.</summary>
    private const int Buckets = 1024;

    public static readonly double[] Shares = [0.05, 0.25, 0.50, 0.75, 0.95];

    private readonly int[] _counts = new int[Buckets];
    private readonly int[] _inBucket;
    private readonly int[] _ranks;

    public RunQuantiles(int runs)
    {
        _inBucket = new int[runs];
        _ranks = [.. Shares.Select(s => Math.Max(0, (int)Math.Ceiling(s * runs - 1e-9) - 1))];
    }

    /// <summary>Fills one quantile for each of <see cref="Shares"/> and gives the sum.</summary>
    public long Fill(ReadOnlySpan<int> values, Span<int> quantiles)
    {
        var (least, most, sum) = (int.MaxValue, int.MinValue, 0L);
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
            sum += value;
        }

        var shift = 0;
        while ((most - least) >> shift >= Buckets)
        {
            shift++;
        }

        var counts = _counts.AsSpan(0, ((most - least) >> shift) + 1);
        counts.Clear();
        foreach (var value in values)
        {
            counts[(value - least) >> shift]++;
        }

        var (bucket, before) = (0, 0);
        for (var i = 0; i < _ranks.Length; i++)
        {
            while (before + counts[bucket] <= _ranks[i])
            {
                before += counts[bucket++];
            }

            quantiles[i] = shift == 0
                ? least + bucket
                : Inside(values, least, shift, bucket, _ranks[i] - before);
        }

        return sum;
    }

    /// <summary>The value of a rank among those of one bucket.</summary>
    private int Inside(ReadOnlySpan<int> values, int least, int shift, int bucket, int rank)
    {
        var count = 0;
        foreach (var value in values)
        {
            if ((value - least) >> shift == bucket)
                _inBucket[count++] = value;
        }

        var found = _inBucket.AsSpan(0, count);
        found.Sort();
        return found[rank];
    }
}
