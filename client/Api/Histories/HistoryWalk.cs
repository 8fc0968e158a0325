using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Histories;

/// <summary>Walks a grain's history back and picks what is wanted.</summary>
internal static class HistoryWalk
{
    /// <summary>Entries that one request looks at; what it did not find by then is found by the
    /// next one.</summary>
    public const int LookedAtMax = 10_000;

    /// <returns>The entries, newest first, and the version before which the next page begins; null
    /// when there is nothing more.</returns>
    public static async Task<(ImmutableArray<JournalEntry> Entries, long? Next)> Back(
        IJournal journal, GrainKey key, HistoryFilter filter, long before, int take,
        CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<JournalEntry>();
        var at = before;
        for (var looked = 0; looked < LookedAtMax;)
        {
            var page = await journal.ReadBack(key, at, JournalLimits.PageLinesMax, cancel);
            foreach (var entry in page)
            {
                if (found.Count == take)
                    return (found.ToImmutable(), at);

                if (filter.IsBefore(entry))
                    return (found.ToImmutable(), null);

                at = entry.Version;
                if (filter.Fits(entry))
                    found.Add(entry);
            }

            if (at <= 1 || page.Length < JournalLimits.PageLinesMax)
                return (found.ToImmutable(), null);

            looked += page.Length;
        }

        return (found.ToImmutable(), at);
    }
}
