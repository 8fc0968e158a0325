namespace Network.Client.Files.Cells;

/// <summary>How much of a date a cell gives.</summary>
public enum DatePrecision
{
    Day,

    /// <summary>Year and month; the date is the month's first day.</summary>
    Month,

    /// <summary>The year alone; the date is its first day.</summary>
    Year,
}
