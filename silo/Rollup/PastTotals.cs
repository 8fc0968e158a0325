using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>
/// Totals as the network knew them at the end of a past day: everything up to the first entry that
/// was recorded after it. The past does not change, so what was computed is kept, and the next
/// later day goes on from there.
/// </summary>
public sealed class PastTotals(IJournal journal, ICities cities) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private readonly List<(string City, DateOnly Day, TotalsMoment Totals)> known = [];

    /// <summary>The totals of a city at the end of a day in its time zone. The day must be over.
    /// </summary>
    public async Task<TotalsMoment> At(
        string city, DateOnly day, CancellationToken cancel = default)
    {
        await one.WaitAsync(cancel);
        try
        {
            var at = known.FindIndex(k => k.City == city && k.Day == day);
            var moment = at >= 0 ? known[at].Totals : await Compute(city, day, cancel);
            if (at >= 0)
                known.RemoveAt(at);
            else if (known.Count == RollupLimits.PastMomentsMax)
                known.RemoveAt(0);

            known.Add((city, day, moment));
            return moment;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<TotalsMoment> Compute(
        string city, DateOnly day, CancellationToken cancel)
    {
        var before = known.Where(k => k.City == city && k.Day < day)
            .OrderByDescending(k => k.Day)
            .FirstOrDefault().Totals;
        var book = before is null ? new TotalsBook() : new TotalsBook(before);
        while (true)
        {
            var page = await journal.ReadDeltas(book.Position, cancel);
            foreach (var entry in page)
            {
                if (cities.DayOf(city, entry.RecordedAt) > day)
                    return book.Moment(city);

                book.Add([.. entry.Deltas.Where(d => d.Where.City == city)]);
                book.Position = entry.Last;
            }

            if (page.IsEmpty)
                return book.Moment(city);
        }
    }
}
