using System.Runtime.CompilerServices;

namespace Network.Silo.Rollup;

/// <summary>
/// One metric of one scope: a value for each period, in order of periods. Grows in place until
/// somebody has been given it; from then on the next change goes into a copy.
/// </summary>
internal sealed class Series
{
    private const int FirstPeriods = 4;

    private int[] periods;
    private long[] values;
    private long[]? sumsBefore;
    private int recent;

    public Series(long epoch)
    {
        Epoch = epoch;
        periods = new int[FirstPeriods];
        values = new long[FirstPeriods];
    }

    private Series(Series from, long epoch)
    {
        Epoch = epoch;
        periods = [.. from.periods];
        values = [.. from.values];
        Count = from.Count;
        recent = from.recent;
    }

    /// <summary>Given to readers by any later epoch of its scope; then it must not change.
    /// </summary>
    public long Epoch { get; }

    /// <summary>Periods that have a value, which may be 0 again.</summary>
    public int Count { get; private set; }

    public Series ForEpoch(long epoch) => Epoch == epoch ? this : new Series(this, epoch);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int period, long value)
    {
        // What is added goes to the period of the addition before, nearly always.
        if (recent < Count && periods[recent] == period)
        {
            values[recent] += value;
            return;
        }

        recent = Search(period);
        if (recent < 0)
        {
            recent = ~recent;
            MakeRoom(recent);
            periods[recent] = period;
        }

        values[recent] += value;
    }

    public long Get(int period)
    {
        var at = Search(period);
        return at < 0 ? 0 : values[at];
    }

    /// <summary>Sum over the periods from one to the one before another. For readers only: it
    /// remembers partial sums.</summary>
    public long Sum(int from, int until)
    {
        var sums = sumsBefore ??= SumsBefore();
        return from >= until ? 0 : sums[IndexOf(until)] - sums[IndexOf(from)];
    }

    public (int Period, long Value) At(int index) => (periods[index], values[index]);

    private int Search(int period) => periods.AsSpan(0, Count).BinarySearch(period);

    private int IndexOf(int period)
    {
        // "From the beginning" is the most common question.
        if (Count == 0 || period <= periods[0])
            return 0;

        var at = Search(period);
        return at < 0 ? ~at : at;
    }

    private long[] SumsBefore()
    {
        var sums = new long[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }

    private void MakeRoom(int at)
    {
        if (Count == periods.Length)
        {
            Array.Resize(ref periods, Count * 2);
            Array.Resize(ref values, Count * 2);
        }

        Array.Copy(periods, at, periods, at + 1, Count - at);
        Array.Copy(values, at, values, at + 1, Count - at);
        values[at] = 0;
        Count++;
    }
}
