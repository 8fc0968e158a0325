using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Policies;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>Reads what a row says of an activity; each wrong cell is a problem of its own.
/// </summary>
internal sealed class ActivityCells(ImportCity city)
{
    /// <summary>Null when the category cannot be read.</summary>
    public ActivityDraft? Read(RowCells row)
    {
        var category = Category(row);
        var date = row.Date(Column.Date, out var precision);
        var whole = precision == DatePrecision.Year;
        var draft = new ActivityDraft(category ?? "", whole ? null : date,
            whole ? date?.Year : date is null ? Year(row) : null)
        {
            Id = HostCells.Id(row, Column.Id),
            Sessions = row.Count(Column.Sessions),
            Participants = row.Count(Column.Participants),
            Items = row.Count(Column.Items),
            MoneyFen = row.Fen(Column.Money),
            Title = row.Text(Column.Title),
            Evidence = row.Text(Column.Evidence),
        };
        return category is null ? null : draft;
    }

    public static int? Year(RowCells row)
    {
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
