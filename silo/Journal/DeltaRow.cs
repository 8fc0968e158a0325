using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>One journal row as read for its deltas.</summary>
internal readonly record struct DeltaRow(
    long Position, string Stream, int Ordinal, long RecordedMs, string? Deltas)
{
    /// <summary>
    /// Joins the rows of each command. A command at the end of a full page may go on in the next
    /// one, so it is left for the next page.
    /// </summary>
    public static ImmutableArray<DeltaEntry> Join(ImmutableArray<DeltaRow> rows, int page)
    {
        var entries = ImmutableArray.CreateBuilder<DeltaEntry>();
        for (var i = 0; i < rows.Length;)
        {
            var first = rows[i];
            var last = i;
            while (last + 1 < rows.Length && rows[last + 1].Ordinal > 0)
            {
                last++;
            }

            if (last == rows.Length - 1 && rows.Length == page && i > 0)
            {
                break;
            }

            entries.Add(new DeltaEntry(
                first.Position, rows[last].Position, GrainKey.Stored(first.Stream),
                DateTimeOffset.FromUnixTimeMilliseconds(first.RecordedMs),
                JournalJson.ReadDeltas(first.Deltas)));
            i = last + 1;
        }

        return entries.ToImmutable();
    }
}
