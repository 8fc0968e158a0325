using System.Collections.Immutable;

namespace Network.Silo.Journal;

/// <summary>Who is told after each commit of this process, in order of position.</summary>
internal sealed class CommitWatchers
{
    private ImmutableArray<Action<ImmutableArray<DeltaEntry>>> watchers = [];

    public IDisposable Add(Action<ImmutableArray<DeltaEntry>> committed)
    {
        ImmutableInterlocked.Update(ref watchers, all => all.Add(committed));
        return new Watching(this, committed);
    }

    public void Tell(ImmutableArray<DeltaEntry> entries)
    {
        foreach (var watcher in watchers)
        {
            watcher(entries);
        }
    }

    private sealed class Watching(
        CommitWatchers of, Action<ImmutableArray<DeltaEntry>> committed) : IDisposable
    {
        public void Dispose() =>
            ImmutableInterlocked.Update(ref of.watchers, all => all.Remove(committed));
    }
}
