using System.Collections.Concurrent;
using Network.Grains.Kernel;
using Network.Silo.Activations;

namespace Network.Silo.Embedded;

/// <summary>The grains in memory.</summary>
internal sealed class Residents(Surroundings around, EmbeddedLimits limits)
{
    /// <summary>Share of the grains that leave when there are too many: one in so many.</summary>
    private const int LeaveOneIn = 16;

    private readonly ConcurrentDictionary<GrainKey, Mailbox> mailboxes = new();
    private readonly Lock crowding = new();
    private int count;

    public int Count => Volatile.Read(ref count);

    public Mailbox Of(GrainKey key)
    {
        if (mailboxes.TryGetValue(key, out var there))
            return there;

        var created = new Mailbox(
            new Activation(key, around), around.Time.GetTimestamp());
        var mailbox = mailboxes.GetOrAdd(key, created);
        if (ReferenceEquals(mailbox, created) && Interlocked.Increment(ref count)
            > limits.ResidentMax)
        {
            MakeRoom(created);
        }

        return mailbox;
    }

    public Mailbox? Find(GrainKey key) => mailboxes.GetValueOrDefault(key);

    /// <summary>Lets a grain go that nobody has used since a timestamp.</summary>
    public bool Release(Mailbox mailbox, long unusedSince)
    {
        if (!mailbox.TryClose(unusedSince))
            return false;

        if (mailboxes.TryRemove(KeyValuePair.Create(mailbox.Activation.Key, mailbox)))
            Interlocked.Decrement(ref count);

        return true;
    }

    /// <summary>Lets all go that are idle.</summary>
    public void Sweep()
    {
        var idle = (long)(limits.IdleAfter.TotalSeconds * around.Time.TimestampFrequency);
        var unusedSince = around.Time.GetTimestamp() - idle;
        foreach (var (_, mailbox) in mailboxes)
        {
            if (mailbox.UsedAt <= unusedSince)
                Release(mailbox, unusedSince);
        }
    }

    /// <summary>Lets those go that were longest unused, until there is room for a while; but not
    /// the one that somebody is about to enter.</summary>
    private void MakeRoom(Mailbox newcomer)
    {
        if (!crowding.TryEnter())
            return;

        try
        {
            var leaving = Math.Max(1, limits.ResidentMax / LeaveOneIn)
                + Count - limits.ResidentMax;
            var oldest = mailboxes.Values
                .Where(m => m != newcomer)
                .Select(m => (Mailbox: m, m.UsedAt))
                .OrderBy(m => m.UsedAt)
                .ThenBy(m => m.Mailbox.Activation.Key.Stream, StringComparer.Ordinal)
                .Take(leaving);
            foreach (var (mailbox, usedAt) in oldest)
            {
                Release(mailbox, usedAt);
            }
        }
        finally
        {
            crowding.Exit();
        }
    }
}
