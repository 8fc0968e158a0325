using System.Collections.Immutable;
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
        foreach (var (_, e) in Lines)
        {
            Add(amounts, Period.Month(e.Date), e.Category, e.Sessions, e.Participants, e.Items,
                e.MoneyFen);
        }

        foreach (var y in Years)
        {
            Add(amounts, Period.Year(y.Year), y.Category, y.Sessions, y.Participants, y.Items,
                y.MoneyFen);
        }
    }

    private static void Add(ContributionBuilder amounts, Period period, string category,
        long sessions, long participants, long items, long moneyFen)
    {
        var names = CategoryMetrics.Of(category);
        amounts
            .Add(period, Metric.Sessions, sessions)
            .Add(period, names.Sessions, sessions)
            .Add(period, Metric.Participants, participants)
            .Add(period, names.Participants, participants)
            .Add(period, Metric.Items, items)
            .Add(period, names.Items, items)
            .Add(period, Metric.ActivityMoney, moneyFen)
            .Add(period, names.Money, moneyFen);
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
