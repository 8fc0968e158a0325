using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>Totals that take entries in order of position and leave no gap. For several threads.
/// </summary>
internal sealed class CountedTotals(TotalsBook book, CommitQueue commits)
{
    private readonly Lock gate = new();
    private readonly ImmutableArray<DeltaEntry>.Builder fresh =
        ImmutableArray.CreateBuilder<DeltaEntry>();
    private bool behind;

    /// <summary>Reads the totals as they are after everything this process has committed.
    /// </summary>
    public T Read<T>(Func<TotalsBook, T> read)
    {
        lock (gate)
        {
            AddWaiting();
            return read(book);
        }
    }

    /// <summary>Says that the journal may hold more than is counted.</summary>
    public void Suspect()
    {
        lock (gate)
        {
            behind = true;
        }
    }

    /// <summary>Whether the journal has to be read, and after which position.</summary>
    public bool IsBehind(out long position)
    {
        lock (gate)
        {
            AddWaiting();
            position = book.Position;
            return behind;
        }
    }

    /// <summary>Begins to read the journal: what is found missing from now on counts anew.
    /// </summary>
    public void CatchingUp()
    {
        lock (gate)
        {
            behind = false;
        }
    }

    /// <summary>False when the page does not follow on what is counted.</summary>
    public bool Add(ImmutableArray<DeltaEntry> page)
    {
        lock (gate)
        {
            return page.All(Count);
        }
    }

    /// <summary>What was counted since the last time this was asked.</summary>
    public ImmutableArray<DeltaEntry> TakeFresh()
    {
        lock (gate)
        {
            return fresh.DrainToImmutable();
        }
    }

    private void AddWaiting()
    {
        behind |= commits.TakeLost();
        while (commits.TryTake(out var entry))
        {
            behind |= !Count(entry);
        }
    }

    /// <summary>False when something before the entry is missing.</summary>
    private bool Count(DeltaEntry entry)
    {
        if (entry.First > book.Position + 1)
            return false;

        if (entry.Last > book.Position)
        {
            book.Add(entry.Deltas);
            book.Position = entry.Last;
            fresh.Add(entry);
        }

        return true;
    }
}
