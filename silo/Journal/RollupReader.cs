using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>Joins the rows of one child, which come one after the other, to its contribution.
/// </summary>
internal sealed class RollupReader(Action<RollupRow> each)
{
    private readonly ImmutableArray<Amount>.Builder amounts =
        ImmutableArray.CreateBuilder<Amount>();

    private string? child;
    private Dimensions? where;
    private long version;

    public void Add(
        string stream, long rowVersion, int period, Func<Dimensions> place,
        ReadOnlySpan<byte> metrics)
    {
        if (stream != child)
        {
            Finish();
            child = stream;
            where = place();
            version = 0;
        }

        version = Math.Max(version, rowVersion);
        JournalJson.ReadMetrics(metrics, new Period(period), amounts);
    }

    public void Finish()
    {
        if (child is not null)
        {
            each(new RollupRow(
                GrainKey.Parse(child), version, new Contribution(where!, amounts.ToImmutable())));
            amounts.Clear();
            child = null;
        }
    }
}
