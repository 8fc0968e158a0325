using Network.Client.Files.Cells;
using Network.Grains.Activities;

namespace Network.Client.Files.Import;

/// <summary>One activity, or a year's count, as a row tells of it; what the row leaves blank is
/// null.</summary>
internal sealed record ActivityDraft(string Category, DateOnly? Date, int? Year)
{
    /// <summary>The network's own id of the activity, from an export.</summary>
    public string? Id { get; init; }
    public int? Sessions { get; init; }
    public int? Participants { get; init; }
    public int? Items { get; init; }
    public long? MoneyFen { get; init; }
    public string? Title { get; init; }
    public string? Evidence { get; init; }

    /// <summary>The dated activity; blank cells leave what is known of it.</summary>
    public ActivityEntry Entry(DateOnly date, ActivityEntry? known) => new(
        Category,
        date,
        Sessions ?? known?.Sessions ?? 1,
        Participants ?? known?.Participants ?? 0,
        Items ?? known?.Items ?? 0,
        MoneyFen ?? known?.MoneyFen ?? 0,
        CellText.Said(Title, known?.Title),
        CellText.Said(Evidence, known?.Evidence));

    public YearlyCount Count(int year) => new(
        Category, year, Sessions ?? 0, Participants ?? 0, Items ?? 0, MoneyFen ?? 0);

    /// <summary>A known activity as a row would tell of it.</summary>
    public static ActivityEntry AsRead(ActivityEntry known) => known with
    {
        Title = CellText.AsRead(known.Title),
        Evidence = CellText.AsRead(known.Evidence),
    };
}
