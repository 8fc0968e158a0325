using System.Globalization;
using Network.Client.Files.Cells;

namespace Network.Client.Files.Tables;

/// <summary>One cell as a person sees it, with its number or date where the file has one.</summary>
/// <param name="Text">Trimmed; empty for a blank cell.</param>
/// <param name="Carried">The value stands in another cell of a merged area.</param>
/// <param name="Span">Columns of the merged area that the cell belongs to.</param>
public readonly record struct TableCell(
    string Text, double? Number = null, DateTime? Date = null, bool Carried = false, int Span = 1)
{
    public static TableCell Blank { get; } = new("");

    public bool IsBlank => string.IsNullOrEmpty(Text);

    /// <param name="value">What a workbook's reader gives for a cell.</param>
    public static TableCell Of(object? value) => value switch
    {
        null => Blank,
        double number => new TableCell(Shown(number), number),
        int number => new TableCell(Shown(number), number),
        DateTime date => new TableCell(Shown(date), null, date),
        bool flag => new TableCell(flag ? "是" : "否"),
        TimeSpan time => new TableCell(time.ToString("c", CultureInfo.InvariantCulture)),
        _ => new TableCell(CellText.Clean(FormulaGuard.Bare(Convert.ToString(
            value, CultureInfo.InvariantCulture) ?? ""))),
    };

    /// <summary>Digits without an exponent, however large.</summary>
    private static string Shown(double number) =>
        Math.Abs(number) < 1e15 || !double.IsFinite(number)
            ? number.ToString("0.##########", CultureInfo.InvariantCulture)
            : number.ToString("F0", CultureInfo.InvariantCulture);

    private static string Shown(DateTime date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm",
        CultureInfo.InvariantCulture);
}
