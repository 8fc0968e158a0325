using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Network.Grains.Simulation.Results;

/// <summary>The quantiles of one stored number of one area, being filled month by month.
/// </summary>
internal sealed class AreaFans
{
    private readonly double[][] _quantiles;
    private readonly double[] _means;

    public AreaFans(int months)
    {
        _quantiles = [.. RunQuantiles.Shares.Select(_ => new double[months])];
        _means = new double[months];
    }

    public void Set(int month, ReadOnlySpan<int> quantiles, double mean)
    {
        for (var i = 0; i < quantiles.Length; i++)
        {
            _quantiles[i][month] = quantiles[i];
        }

        _means[month] = mean;
    }

    /// <summary>The fan of what grows with the number: value of the number and the month.
    /// </summary>
    public Fan As(Func<double, int, double> value) => new(
        Map(_quantiles[0], value), Map(_quantiles[1], value), Map(_quantiles[2], value),
        Map(_quantiles[3], value), Map(_quantiles[4], value), Map(_means, value));

    private static ImmutableArray<double> Map(double[] from, Func<double, int, double> value)
    {
        var mapped = new double[from.Length];
        for (var month = 0; month < from.Length; month++)
        {
            mapped[month] = value(from[month], month);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mapped);
    }
}
