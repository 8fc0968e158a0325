using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>What one connection to the disk meets on its way. The base class meets nothing: so
/// the store is held to the same contract as the real ones.</summary>
internal class Weather
{
    /// <summary>Whether the writer has a thread of its own; a simulation steps it itself.
    /// </summary>
    public virtual bool OwnThread => true;

    /// <summary>Before a read: may take a while, may fail.</summary>
    public virtual ValueTask BeforeRead() => ValueTask.CompletedTask;

    /// <summary>After a read: what was read may be old when it arrives.</summary>
    public virtual ValueTask AfterRead() => ValueTask.CompletedTask;

    /// <summary>Events as they come from the disk.</summary>
    public virtual JournalEntry Seen(JournalEntry entry) => entry;

    public virtual Snapshot? Seen(Snapshot? snapshot) => snapshot;

    /// <summary>Before something is queued for writing.</summary>
    /// <exception cref="JournalOverloadedException">The queue is full.</exception>
    public virtual void Enqueue()
    {
    }

    /// <summary>Asked to call back soon, with false when nothing was left to write.</summary>
    public virtual void Pump(Func<bool> step)
    {
    }

    /// <summary>Carries a transaction out, or not, or not now.</summary>
    /// <exception cref="JournalUnavailableException">Not known whether written.</exception>
    public virtual T Write<T>(string what, Func<T> transaction) => transaction();

    /// <summary>Told of a batch before it is written.</summary>
    public virtual void Batch(IReadOnlyList<PreparedUnit> units)
    {
    }

    /// <summary>Told that a batch breaks a constraint.</summary>
    public virtual void Refused(IReadOnlyList<PreparedUnit> units)
    {
    }

    public virtual void Judged(AppendResult result)
    {
    }

    /// <summary>Told that a command was looked for and is spent.</summary>
    public virtual void Spent(Guid commandId)
    {
    }

    /// <summary>Told that commits were read from the journal.</summary>
    public virtual void Followed(int commits)
    {
    }

    public virtual void Kept(GrainKey key, Snapshot snapshot)
    {
    }
}
