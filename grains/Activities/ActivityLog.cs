using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Activities;

/// <summary>
/// What a grain has done: dated activities and yearly counts. The same for an association, a
/// district and the city.
/// </summary>
public sealed record ActivityLog(
    ImmutableArray<ActivityLine> Lines, ImmutableArray<YearlyCount> Years)
{
    /// <summary>Sums beyond this are not kept for the next grain.</summary>
    private const int KeptMax = 512;

    // Every command of every grain sums up; a table for each would be much of its garbage.
    [ThreadStatic]
    private static Dictionary<(Period, string), ActivitySum>? kept;

    public static ActivityLog Empty { get; } = new([], []);

    public ActivityLine? Find(string id) => Lines.FirstOrDefault(l => l.Id == id);

    public ActivityLog With(string id, ActivityEntry entry)
    {
        var line = new ActivityLine(
            id, entry with { Category = Words.Shared(entry.Category) });
        var index = IndexOf(id);
        return this with { Lines = index < 0 ? Lines.Add(line) : Lines.SetItem(index, line) };
    }

    public ActivityLog Without(string id)
    {
        var index = IndexOf(id);
        return index < 0 ? this : this with { Lines = Lines.RemoveAt(index) };
    }

    /// <summary>A year's count takes the place of the earlier one of the same category.</summary>
    public ActivityLog With(YearlyCount count) => this with
    {
        Years = [
            .. Years.Where(y => y.Year != count.Year || y.Category != count.Category), count],
    };

    /// <summary>The newest date on which something was done; a yearly count stands for the end of
    /// its year.</summary>
    public DateOnly? Newest()
    {
        DateOnly? newest = null;
        foreach (var line in Lines)
        {
            newest = newest is null || line.Entry.Date > newest ? line.Entry.Date : newest;
        }

        foreach (var year in Years.Where(y => y.Sessions > 0))
        {
            var end = new DateOnly(year.Year, 12, 31);
            newest = newest is null || end > newest ? end : newest;
        }

        return newest;
    }

    /// <summary>Sessions in all, for a list; never more than a whole number can hold.</summary>
    public int Sessions => (int)Math.Min(int.MaxValue,
        Lines.Sum(l => (long)l.Entry.Sessions) + Years.Sum(y => (long)y.Sessions));

    /// <summary>Adds every number, in all and by category, to a contribution.</summary>
    public void AddTo(ContributionBuilder amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sums = Sums();
        foreach (var ((period, category), sum) in sums)
        {
            var names = CategoryMetrics.Of(category);
            amounts
                .Add(period, Metric.Sessions, sum.Sessions)
                .Add(period, names.Sessions, sum.Sessions)
                .Add(period, Metric.Participants, sum.Participants)
                .Add(period, names.Participants, sum.Participants)
                .Add(period, Metric.Items, sum.Items)
                .Add(period, names.Items, sum.Items)
                .Add(period, Metric.ActivityMoney, sum.MoneyFen)
                .Add(period, names.Money, sum.MoneyFen);
        }

        if (sums.Count <= KeptMax)
        {
            sums.Clear();
            kept = sums;
        }
    }

    /// <summary>One sum for each month or year and category. A contribution is made anew for every
    /// command, so what grows with the log must stay a plain addition.</summary>
    private Dictionary<(Period, string), ActivitySum> Sums()
    {
        var sums = kept ?? [];
        kept = null;
        foreach (var (_, e) in Lines)
        {
            CollectionsMarshal
                .GetValueRefOrAddDefault(sums, (Period.Month(e.Date), e.Category), out _)
                .Add(e.Sessions, e.Participants, e.Items, e.MoneyFen);
        }

        foreach (var y in Years)
        {
            CollectionsMarshal
                .GetValueRefOrAddDefault(sums, (Period.Year(y.Year), y.Category), out _)
                .Add(y.Sessions, y.Participants, y.Items, y.MoneyFen);
        }

        return sums;
    }

    private int IndexOf(string id)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }
}
