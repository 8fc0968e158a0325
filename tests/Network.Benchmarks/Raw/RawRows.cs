using System.Globalization;
using Network.Silo.Journal;

namespace Network.Benchmarks.Raw;

/// <summary>All rows that a finished run left in the store, found again by commit.</summary>
internal sealed class RawRows(
    IReadOnlyList<RawTable> tables, IReadOnlyList<List<object?[]>> rows)
{
    private readonly Dictionary<long, object?[]> _events = rows[0].ToDictionary(
        r => Number(r[tables[0].IndexOf("position")]));

    private readonly Dictionary<(string, long), object?[]> _rollup = rows[1].ToDictionary(
        r => ((string)r[tables[1].IndexOf("child")]!, Number(r[tables[1].IndexOf("period")])));

    private readonly Dictionary<string, object?[]> _cards = rows[2].ToDictionary(
        r => (string)r[tables[2].IndexOf("stream")]!, StringComparer.Ordinal);

    /// <summary>All of them, in one piece.</summary>
    public RawBatch Everything => new(
        [[.. _events.OrderBy(e => e.Key).Select(e => e.Value)], rows[1], rows[2]]);

    /// <summary>
    /// The rows of one commit. A grain's line and totals are taken as the last command left them:
    /// as many rows of the same size as were written.
    /// </summary>
    public RawBatch Of(IReadOnlyList<DeltaEntry> commit)
    {
        var events = new List<object?[]>();
        var rollup = new Dictionary<(string, long), object?[]>();
        var cards = new Dictionary<string, object?[]>(StringComparer.Ordinal);
        foreach (var entry in commit)
        {
            for (var position = entry.First; position <= entry.Last; position++)
            {
                events.Add(_events[position]);
            }

            foreach (var delta in entry.Deltas)
            {
                var at = (entry.Key.Stream, (long)delta.Amount.Period.Code);
                if (_rollup.TryGetValue(at, out var row))
                {
                    rollup[at] = row;
                }
            }

            if (_cards.TryGetValue(entry.Key.Stream, out var card))
            {
                cards[entry.Key.Stream] = card;
            }
        }

        return new RawBatch([events, [.. rollup.Values], [.. cards.Values]]);
    }

    private static long Number(object? value) =>
        Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
