namespace Network.Benchmarks;

/// <summary>Many measurements of one thing.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    public double Median => At(0.5);

    public void Add(double value) => _values.Add(value);

    /// <summary>The value that a share of all measurements does not exceed.</summary>
    public double At(double share)
    {
        if (_values.Count == 0)
            throw new InvalidOperationException("Nothing was measured.");

        var sorted = _values.Order().ToList();
        return sorted[(int)Math.Max(0, Math.Ceiling(share * sorted.Count) - 1)];
    }
}
