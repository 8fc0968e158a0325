using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>Joins the rows of one child, which come one after the other, to its contribution.
/// </summary>
internal sealed class RollupReader(Action<RollupRow> each)
{
    private readonly ImmutableArray<Amount>.Builder amounts =
        ImmutableArray.CreateBuilder<Amount>();

    private byte[] child = [];
    private Dimensions? where;
    private long version;

    /// <param name="stream">The child's name, UTF-8.</param>
    /// <param name="place">Reads where it counts; asked once a child.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(
        ReadOnlySpan<byte> stream, long rowVersion, int period, Func<Dimensions> place,
        ReadOnlySpan<byte> metrics)
    {
        if (!stream.SequenceEqual(child))
        {
            Finish();
            child = stream.ToArray();
            where = place();
            version = 0;
        }

        version = Math.Max(version, rowVersion);
        JournalJson.ReadMetrics(metrics, new Period(period), amounts);
    }

    public void Finish()
    {
        if (where is not null)
        {
            each(new RollupRow(GrainKey.Stored(Encoding.UTF8.GetString(child)), version,
                new Contribution(where, amounts.ToImmutable())));
            amounts.Clear();
            where = null;
        }
    }
}
