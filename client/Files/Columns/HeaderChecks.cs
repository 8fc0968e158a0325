using Network.Client.Files.Import;
using Network.Client.Files.Tables;
using Network.Grains.Kernel;
using Network.Silo.Policies;

namespace Network.Client.Files.Columns;

/// <summary>What may be wrong with a header row.</summary>
internal static class HeaderChecks
{
    /// <summary>Whether the table can be read; what is odd about its header is told.</summary>
    public static bool Check(Header header, ImportKind kind, ProblemList problems)
    {
        foreach (var column in header.Unknown)
        {
            var text = header.TextAt(column);
            var nearest = NearestName.Of(HeaderText.Tidy(text), ColumnNames.Headers(kind));
            Tell(column, "header.unknown", ImportSeverity.Warning,
                $"不认识此列，不导入" + (nearest is null ? "。" : $"；是否应为“{nearest}”？"),
                "This column is not known and is left out"
                + (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        }

        foreach (var column in header.Doubled)
        {
            Tell(column, "header.doubled", ImportSeverity.Error,
                "前面已有含义相同的列。请删除或改名其中一列。",
                "Another column means the same; remove or rename one of them.");
        }

        var missing = ColumnNames.Needed(kind).Where(c => header.Place(c) is null).ToList();
        foreach (var column in missing)
        {
            problems.Add(new ImportProblem(header.RowNumber, null, null, null, "header.missing",
                new LocalText($"表头缺少“{ColumnNames.Of(column)}”列。",
                    $"The header has no column '{ColumnNames.Of(column)}'."),
                ImportSeverity.Error));
        }

        return missing.Count == 0 && header.Doubled.IsEmpty;

        void Tell(int column, string code, ImportSeverity severity, string zh, string en) =>
            problems.Add(new ImportProblem(header.RowNumber, TableRow.Letter(column),
                header.TextAt(column), null, code, new LocalText(zh, en), severity));
    }

    public static LocalText NoHeader(ImportKind kind)
    {
        var needed = ColumnNames.Needed(kind).Select(ColumnNames.Of).ToList();
        return new LocalText(
            $"前 {TableLimits.HeaderSearchRowsMax} 行中没有找到表头。"
            + $"表头须有：{string.Join("、", needed)}。",
            $"No header was found in the first {TableLimits.HeaderSearchRowsMax} rows; it needs "
            + $"the columns {string.Join(", ", needed)}.");
    }
}
