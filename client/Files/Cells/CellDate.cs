using System.Globalization;
using System.Text.RegularExpressions;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Cells;

/// <summary>Dates as 2024.7.15, 2024-07-15, 2024年7月15日, 2024年7月, 20240715 or a spreadsheet's day
/// number.</summary>
internal static partial class CellDate
{
    /// <summary>Day numbers of a spreadsheet that are taken for dates: 1950 to 2099.</summary>
    private const double SerialMin = 18_264;
    private const double SerialMax = 73_050;

    private const int YearMin = 1900;
    private const int YearMax = 2099;

    public static bool TryRead(TableCell cell, out DateOnly date, out DatePrecision precision)
    {
        precision = DatePrecision.Day;
        if (cell.Date is { } known)
        {
            date = DateOnly.FromDateTime(known);
            return true;
        }

        if (cell.Number is { } number && number == Math.Floor(number)
            && number is >= SerialMin and <= SerialMax)
        {
            date = DateOnly.FromDateTime(DateTime.FromOADate(number));
            return true;
        }

        return TryText(CellText.Narrow(cell.Text), out date, out precision);
    }

    /// <summary>The number 2024.1 may have been typed as January or, as 2024.10, as October.
    /// </summary>
    public static bool IsAmbiguousMonth(TableCell cell) =>
        cell.Number is >= YearMin and <= YearMax
        && cell.Text.EndsWith(".1", StringComparison.Ordinal);

    private static bool TryText(string text, out DateOnly date, out DatePrecision precision)
    {
        (date, precision) = (default, DatePrecision.Day);
        var match = Parted().Match(text) is { Success: true } parted
            ? parted : Together().Match(text);
        if (!match.Success)
            return false;

        var year = Number(match.Groups["y"]);
        var month = match.Groups["m"] is { Success: true } m ? Number(m) : 1;
        var day = match.Groups["d"] is { Success: true } d ? Number(d) : 1;
        precision = match.Groups["d"].Success ? DatePrecision.Day
            : match.Groups["m"].Success ? DatePrecision.Month
            : DatePrecision.Year;
        if (year is < YearMin or > YearMax || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Parts between signs or characters; a time of day behind them is left aside.
    /// </summary>
    [GeneratedRegex(
        @"^(?<y>\d{4})(?:[-./年·。](?:(?<m>\d{1,2})(?:[-./月·。](?:(?<d>\d{1,2})[日号]?)?)?)?)?"
        + @"(?:T?\d{1,2}:\d{2}(?::\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    /// <summary>Digits alone: 20240715 or 202407.</summary>
    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
