using System.Collections.Concurrent;
using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>Commits of this process on their way into the totals. The journal's writer only puts
/// them here: it must not wait for anybody.</summary>
internal sealed class CommitQueue
{
    private readonly ConcurrentQueue<DeltaEntry> waiting = new();
    private volatile bool lost;

    /// <summary>Told when there is something to take.</summary>
    public Action Arrived { get; set; } = () => { };

    public void Add(ImmutableArray<DeltaEntry> committed)
    {
        if (waiting.Count + committed.Length > RollupLimits.WaitingEntriesMax)
        {
            lost = true;
        }
        else
        {
            foreach (var entry in committed)
            {
                waiting.Enqueue(entry);
            }
        }

        Arrived();
    }

    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DeltaEntry? entry)
        => waiting.TryDequeue(out entry);

    /// <summary>Whether entries were left out since the last time this was asked.</summary>
    public bool TakeLost()
    {
        var was = lost;
        lost = false;
        return was;
    }
}
