using Network.Grains.Metrics;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>Brings totals from one position of the journal to another.</summary>
internal static class TotalsWalk
{
    /// <summary>Adds what was committed between, or takes it back when the position lies before
    /// the book's.</summary>
    public static async Task To(
        IJournalReader journal, TotalsBook book, long position, CancellationToken cancel)
    {
        var back = position < book.Position;
        var until = Math.Max(position, book.Position);
        for (var from = Math.Min(position, book.Position); from < until;)
        {
            var page = await journal.ReadDeltas(from, cancel);
            if (page.IsEmpty)
            {
                throw new JournalDamagedException(
                    $"position {from + 1} is missing in the journal");
            }

            foreach (var entry in page)
            {
                if (entry.Last > until)
                    break;

                from = entry.Last;
                book.Add(back ? [.. entry.Deltas.Select(Negative)] : entry.Deltas);
            }
        }

        book.Position = position;
    }

    private static Delta Negative(Delta delta) =>
        delta with { Amount = delta.Amount with { Value = -delta.Amount.Value } };
}
