using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>Activities of associations, districts and the city: dated ones, and a year's count of
/// a category where a row gives only the year.</summary>
internal sealed class ActivityTable(HostFinder finder, Rehearsal rehearsal, ImportCity city)
    : ITableImport
{
    private readonly Dictionary<(GrainKey, ActivityEntry), int> _dated = [];
    private readonly Dictionary<(GrainKey, string, int), (YearlyCount Count, int Row)> _years = [];

    public int Unchanged { get; private set; }

    public async Task Add(RowCells row, CancellationToken cancel)
    {
        var target = finder.Find(row, others: true);
        var category = Category(row);
        var date = row.Date(Column.Date, out var precision);
        var year = Year(row, date, precision);
        var (sessions, participants, items, money) = (row.Count(Column.Sessions),
            row.Count(Column.Participants), row.Count(Column.Items), row.Fen(Column.Money));
        if (target is not { } key || category is null || row.Failed)
            return;

        if (date is { } day && precision != DatePrecision.Year)
        {
            await Dated(key, new ActivityEntry(category, day, sessions ?? 1, participants ?? 0,
                items ?? 0, money ?? 0, row.Text(Column.Title), row.Text(Column.Evidence)), row,
                cancel);
        }
        else if (year is { } whole)
        {
            await Yearly(key, new YearlyCount(category, whole, sessions ?? 0, participants ?? 0,
                items ?? 0, money ?? 0), row, cancel);
        }
        else
        {
            row.Error(row.Has(Column.Date) ? Column.Date : Column.Year, "activity.date-missing",
                "请填写活动日期，或填写年度（全年汇总）。",
                "Give the day of the activity, or the year for a whole year's count.");
        }
    }

    public Task End(CancellationToken cancel) => Task.CompletedTask;

    private async Task Dated(
        GrainKey key, ActivityEntry entry, RowCells row, CancellationToken cancel)
    {
        if (!_dated.TryAdd((key, entry), row.Number))
        {
            Repeated(row, _dated[(key, entry)]);
            return;
        }

        var log = ActivityCommands.LogOf((await rehearsal.Grain(key, cancel)).State);
        if (log.Lines.Any(l => Cleaned(l.Entry) == entry))
            Unchanged++;
        else
            await Send(key, ActivityCommands.Record(key.Kind, entry), "", row, cancel);
    }

    /// <summary>An entry with its texts as a cell would have them.</summary>
    private static ActivityEntry Cleaned(ActivityEntry entry) => entry with
    {
        Title = Cleaned(entry.Title),
        Evidence = Cleaned(entry.Evidence),
    };

    private static string? Cleaned(string? text) =>
        text is null || CellText.Clean(text) is not { Length: > 0 } clean ? null : clean;

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
            row.Refused(RefusedColumns.Of(command, why.Field), why);
    }

    private static void Repeated(RowCells row, int before) => row.Warn(
        Column.Name, "activity.repeated",
        $"与第 {before} 行完全相同，只导入一次。同日多场请填写次数。",
        $"This repeats row {before} and is entered once; write the number of sessions instead.");

    private static int? Year(RowCells row, DateOnly? date, DatePrecision precision)
    {
        if (date is { } given)
            return precision == DatePrecision.Year ? given.Year : null;

        var cell = row.Cell(Column.Year);
        if (CellNumber.IsNothing(cell))
            return null;

        var text = CellText.Narrow(cell.Text).TrimEnd('度').TrimEnd('年');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && text.Length == 4)
        {
            return year;
        }

        row.Error(Column.Year, "cell.no-year", $"应为年度，如 2024，实为“{cell.Text}”。",
            $"Expected a year such as 2024; found '{cell.Text}'.");
        return null;
    }

    private string? Category(RowCells row)
    {
        if (HostCells.Needed(row, Column.Category) is not { } text)
            return null;

        var known = city.Facts.Policy.Activities;
        var tidy = ClosedLists.Tidy(text);
        if (known.FirstOrDefault(a => Names(a).Contains(tidy)) is { } category)
            return category.Id;

        var nearest = NearestName.Of(tidy, known.Select(a => a.Name.Zh));
        row.Error(Column.Category, "unknown.activity-category",
            $"没有活动类别“{text}”" + (nearest is null
                ? $"。可填：{string.Join("、", known.Select(a => a.Name.Zh))}。"
                : $"，是否应为“{nearest}”？"),
            $"There is no activity category '{text}'" + (nearest is null
                ? $"; there are: {string.Join(", ", known.Select(a => a.Name.En))}."
                : $"; did you mean '{nearest}'?"));
        return null;
    }

    private static IEnumerable<string> Names(ActivityCategory category) =>
        [category.Id, ClosedLists.Tidy(category.Name.Zh), ClosedLists.Tidy(category.Name.En)];
}
