using System.Globalization;
using Network.Client.Files.Columns;
using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>Activities of associations, districts and the city: dated ones, and a year's count of
/// a category where a row gives only the year.</summary>
internal sealed class ActivityTable(HostFinder finder, Rehearsal rehearsal, ImportCity city)
    : ITableImport
{
    private readonly ActivityCells _cells = new(city);
    private readonly Dictionary<GrainKey, HashSet<ActivityEntry>> _known = [];
    private readonly Dictionary<(GrainKey, string?, ActivityEntry), int> _dated = [];
    private readonly Dictionary<(GrainKey, string, int), (YearlyCount Count, int Row)> _years = [];

    public int Entered { get; private set; }

    public int Unchanged { get; private set; }

    public async Task Add(RowCells row, CancellationToken cancel)
    {
        var target = finder.Find(row, others: true);
        var draft = _cells.Read(row);
        if (target is not { } key || draft is null || row.Failed)
            return;

        if (draft.Date is { } date)
        {
            await Dated(key, draft, date, row, cancel);
        }
        else if (draft.Year is { } year)
        {
            await Yearly(key, draft.Count(year), row, cancel);
        }
        else
        {
            row.Error(row.Has(Column.Date) ? Column.Date : Column.Year, "activity.date-missing",
                "请填写活动日期，或填写年度（全年汇总）。",
                "Give the day of the activity, or the year for a whole year's count.");
        }
    }

    public Task End(CancellationToken cancel) => Task.CompletedTask;

    private async Task Dated(GrainKey key, ActivityDraft draft, DateOnly date, RowCells row,
        CancellationToken cancel)
    {
        var grain = await rehearsal.Grain(key, cancel);
        var log = ActivityCommands.LogOf(grain.State);
        var line = draft.Id is { } id ? log.Find(id) : null;
        var entry = draft.Entry(date, line?.Entry);
        if (!_dated.TryAdd((key, line?.Id, entry), row.Number))
            Repeated(row, _dated[(key, line?.Id, entry)]);
        else if (line is not null && line.Entry == entry)
            Unchanged++;
        else if (line is not null)
            await Correct(grain.Version, key, line.Id, entry, row, cancel);
        else if (Known(key, log).Contains(entry))
            Unchanged++;
        else
            await Send(key, ActivityCommands.Record(key.Kind, entry), "", row, cancel);
    }

    private async Task Correct(long version, GrainKey key, string activity, ActivityEntry entry,
        RowCells row, CancellationToken cancel)
    {
        row.Warn(Column.Title, "activity.corrected", "与系统中的同一活动不一致，将按本行更正。",
            "The network has this activity otherwise; it is corrected after this row.");
        await Send(key, ActivityCommands.Correct(key.Kind, activity, entry),
            version.ToString(CultureInfo.InvariantCulture), row, cancel);
    }

    private async Task Yearly(
        GrainKey key, YearlyCount count, RowCells row, CancellationToken cancel)
    {
        var place = (key, count.Category, count.Year);
        if (_years.TryGetValue(place, out var before) && before.Count != count)
        {
            row.Error(Column.Category, "activity.contradiction",
                $"第 {before.Row} 行已有同一单位、同一年度、同一类别的汇总，数字不一致。请合并为一行。",
                $"Row {before.Row} has another count of the same year and category; make it one.");
            return;
        }

        if (!_years.TryAdd(place, (count, row.Number)))
        {
            Repeated(row, before.Row);
            return;
        }

        var grain = await rehearsal.Grain(key, cancel);
        if (ActivityCommands.LogOf(grain.State).Years.Contains(count))
        {
            Unchanged++;
            return;
        }

        var salt = grain.Version.ToString(CultureInfo.InvariantCulture);
        await Send(key, ActivityCommands.Report(key.Kind, count), salt, row, cancel);
    }

    private async Task Send(GrainKey key, GrainCommand command, string salt, RowCells row,
        CancellationToken cancel)
    {
        var answer = await rehearsal.Plan(key, command, salt, row.Number, cancel);
        if (answer.Why is { } why)
        {
            row.Refused(RefusedColumns.Of(command, why.Field), why);
        }
        else if (answer.Spent)
        {
            Unchanged++;
            row.Warn(Column.Title, "activity.changed-since",
                "此活动以前已导入，其后已更正或撤销，不再导入。",
                "This activity was imported before and has been corrected or taken back since; "
                + "the row is left out.");
        }
        else
        {
            Entered++;
        }
    }

    /// <summary>What was known before this file, as a file would tell of it.</summary>
    private HashSet<ActivityEntry> Known(GrainKey key, ActivityLog log)
    {
        if (!_known.TryGetValue(key, out var known))
        {
            _known[key] = known = log.Lines.Select(l => ActivityDraft.AsRead(l.Entry))
                .ToHashSet();
        }

        return known;
    }

    private static void Repeated(RowCells row, int before) => row.Warn(
        Column.Name, "activity.repeated",
        $"与第 {before} 行完全相同，只导入一次。同日多场请填写次数。",
        $"This repeats row {before} and is entered once; write the number of sessions instead.");
}
