using System.Runtime.CompilerServices;
using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>The totals of one scope while they change. Not for several threads.</summary>
internal sealed class ScopeTotals(Dimensions where)
{
    private Series?[] series = [];
    private Totals? given;
    private long epoch;
    private bool changed = true;

    public ScopeTotals(Totals from) : this(from.Where)
    {
        // What was given away elsewhere has an epoch that never comes again.
        series = [.. from.AllSeries];
        epoch = series.Max(s => s?.Epoch + 1) ?? 0;
        given = from;
        changed = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int metric, int period, long value)
    {
        if (metric >= series.Length)
            Array.Resize(ref series, Math.Max(metric + 1, series.Length * 2));

        var own = series[metric]?.ForEpoch(epoch) ?? new Series(epoch);
        series[metric] = own;
        own.Add(period, value);
        changed = true;
    }

    /// <summary>The totals as they are now; the same numbers again cost next to nothing.</summary>
    public Totals Give(long position)
    {
        if (changed)
        {
            given = new Totals(where, position, [.. series]);
            epoch++;
            changed = false;
        }
        else if (given!.Position != position)
        {
            given = new Totals(where, position, given.AllSeries);
        }

        return given;
    }
}
