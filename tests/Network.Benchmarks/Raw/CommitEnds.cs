using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Benchmarks.Raw;

/// <summary>Where each commit of a run ended. What was in it is read from the store afterwards:
/// to keep it would fill the memory of what is measured.</summary>
internal sealed class CommitEnds
{
    private readonly List<long> _ends = [];

    public int Count => _ends.Count;

    public void Add(ImmutableArray<DeltaEntry> commit) => _ends.Add(commit[^1].Last);

    /// <summary>The entries of each commit.</summary>
    /// <param name="head">Position of the journal when the run began.</param>
    public async Task<IReadOnlyList<IReadOnlyList<DeltaEntry>>> Read(IJournal journal, long head)
    {
        var commits = new List<IReadOnlyList<DeltaEntry>>();
        var commit = new List<DeltaEntry>();
        for (var position = head; commits.Count < _ends.Count;)
        {
            foreach (var entry in await journal.ReadDeltas(position))
            {
                position = entry.Last;
                commit.Add(entry);
                if (entry.Last == _ends[commits.Count])
                {
                    commits.Add(commit);
                    commit = [];
                }
            }
        }

        return commits;
    }
}
