using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Import;

/// <summary>What a row below the header is.</summary>
internal enum RowNature
{
    Data,

    /// <summary>合计, 小计, 总计: a sum of the rows above.</summary>
    Total,

    /// <summary>A remark, a signature line, a title or the header of the next printed page.
    /// </summary>
    Aside,
}

/// <summary>Tells data from what stands around it.</summary>
internal static class RowNatures
{
    /// <summary>Cells in which one merged text makes a row a title or a remark.</summary>
    private const int WideCells = 3;

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "total"];

    private static readonly string[] Remarks =
        ["注", "备注", "说明", "填表", "填报", "制表", "审核", "单位负责人", "联系人:", "单位(盖章)"];

    public static RowNature Of(Header header, TableRow row)
    {
        var own = row.Cells.Where(c => !c.IsBlank && !c.Carried).ToList();
        var texts = own.Select(c => CellText.Narrow(c.Text)).ToList();
        if (texts.Take(2).Any(IsTotal))
            return RowNature.Total;

        var alone = own.Count == 1;
        var aside = (alone && (own[0].Span >= WideCells || IsRemark(texts[0])))
            || (own.Count <= 3 && texts.All(IsRemark))
            || header.Repeats(row);
        return aside ? RowNature.Aside : RowNature.Data;
    }

    private static bool IsTotal(string text) =>
        Totals.Contains(text.TrimEnd(':').ToLowerInvariant());

    private static bool IsRemark(string text) =>
        Remarks.Any(r => text.StartsWith(r, StringComparison.Ordinal));
}
