using System.Globalization;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Cells;

/// <summary>Counts and money as officials write them.</summary>
internal static class CellNumber
{
    private const long FenPerYuan = 100;
    private const decimal TenThousand = 10_000;

    /// <summary>What stands behind a count and changes nothing.</summary>
    private static readonly string[] CountUnits =
        ["人次", "场次", "人", "次", "家", "场", "项", "件", "个", "名", "篇", "册", "期", "块", "位"];

    private static readonly string[] Nothing = ["-", "--", "—", "——", "/", "\\", "无", "暂无"];

    /// <summary>Whether people leave a cell empty in this way.</summary>
    public static bool IsNothing(TableCell cell) =>
        cell.IsBlank || IsNothing(cell.Text);

    public static bool IsNothing(string text) => Nothing.Contains(CellText.Narrow(text));

    /// <summary>A whole number, with separators and units.</summary>
    public static bool TryCount(TableCell cell, out int count)
    {
        count = 0;
        var text = CellText.Narrow(cell.Text);
        var unit = CountUnits.FirstOrDefault(u => text.EndsWith(u, StringComparison.Ordinal));
        text = unit is null ? text : text[..^unit.Length];
        var scale = text.EndsWith('万') ? TenThousand : 1m;
        if (!TryDecimal(text.TrimEnd('万'), out var number))
            return false;

        number *= scale;
        if (number != decimal.Truncate(number) || number is < 0 or > int.MaxValue)
            return false;

        count = (int)number;
        return true;
    }

    /// <summary>Money in fen. A unit in the cell comes before that of the column.</summary>
    public static bool TryFen(TableCell cell, bool columnIsTenThousands, out long fen)
    {
        fen = 0;
        var text = CellText.Narrow(cell.Text).TrimStart('\u00A5', '\uFFE5');
        var scale = columnIsTenThousands ? TenThousand : 1m;
        if (text.EndsWith('元'))
        {
            text = text[..^1];
            scale = 1m;
        }

        if (text.EndsWith('万'))
        {
            text = text[..^1];
            scale = TenThousand;
        }

        if (!TryDecimal(text, out var number) || Math.Abs(number) > 1_000_000_000_000m)
            return false;

        var exact = number * scale * FenPerYuan;
        fen = exact is < 0 or > long.MaxValue ? 0 : (long)Math.Round(exact);
        return exact >= 0 && exact == decimal.Truncate(exact);
    }

    /// <summary>Digits with or without thousands separators in their places.</summary>
    public static bool TryDecimal(string text, out decimal number)
    {
        number = 0;
        var whole = text.Split('.')[0].TrimStart('-');
        var groups = whole.Split(',');
        return groups.Skip(1).All(g => g.Length == 3)
            && (groups.Length == 1 || groups[0].Length is >= 1 and <= 3)
            && decimal.TryParse(string.Concat(text.Where(c => c != ',')),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out number);
    }
}
