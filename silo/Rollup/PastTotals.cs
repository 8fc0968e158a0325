using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>
/// Totals as the network knew them at the end of a past day. The past does not change, so what was
/// computed is kept; another day is reached from the nearest moment that is known, which may be
/// the present one.
/// </summary>
/// <param name="present">The totals of a city as they are now.</param>
public sealed class PastTotals(
    IJournal journal, ICities cities, Func<string, TotalsMoment> present) : IDisposable
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
        var now = present(city);
        var end = await EndOf(city, day, now.Position, cancel);
        var nearest = known
            .Where(k => k.City == city)
            .Select(k => k.Totals)
            .Append(now)
            .MinBy(m => Math.Abs(m.Position - end))!;
        var book = Math.Abs(nearest.Position - end) < end
            ? new TotalsBook(nearest) : new TotalsBook();
        await TotalsWalk.To(journal, book, end, cancel);
        return book.Moment(city);
    }

    /// <summary>The position of the last command that was recorded by the end of a day. Halves the
    /// journal, in which later positions were recorded later.</summary>
    private async Task<long> EndOf(
        string city, DateOnly day, long head, CancellationToken cancel)
    {
        var (by, notBy) = (0L, head + 1);
        while (true)
        {
            var near = notBy - by <= JournalLimits.ReadEventsMax;
            var page = await journal.ReadDeltas(near ? by : (by + notBy) / 2, cancel);
            var later = page.FirstOrDefault(
                e => cities.DayOf(city, e.RecordedAt) > day || e.First > head);
            var last = page.LastOrDefault(e =>
                later is null || e.Last < later.First);
            by = last?.Last ?? by;
            notBy = later?.First ?? notBy;
            if (page.IsEmpty || (later is not null && (last is not null || near)))
                return by;
        }
    }
}
