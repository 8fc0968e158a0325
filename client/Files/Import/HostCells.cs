using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>Reads what a row says of a host; each wrong cell is a problem of its own.</summary>
internal sealed class HostCells(ImportCity city, DistrictNames districts)
{
    /// <summary>Null when the row has neither a name nor a district that can be read.</summary>
    public HostLine? Read(RowCells row)
    {
        var name = Needed(row, Column.Name);
        var district = District(row);
        var line = new HostLine(name ?? "", district ?? "")
        {
            Id = Id(row, Column.Id),
            Code = Code(row),
            Kind = Word(row, Column.HostKind, ClosedLists.HostKinds),
            Ownership = Word(row, Column.Ownership, ClosedLists.Ownerships),
            Industry = Industry(row),
            Park = row.Text(Column.Park),
            Address = row.Text(Column.Address),
            Staff = row.Count(Column.Staff),
            TechnicalStaff = row.Count(Column.TechnicalStaff),
            EstablishedOn = row.Date(Column.EstablishedOn),
            FilingNumber = row.Text(Column.FilingNumber),
            FiledOn = row.Date(Column.FiledOn),
            Contact = row.Text(Column.Contact) is { } person ? CellText.PersonName(person) : null,
            Phone = row.Text(Column.Phone) is { } phone ? CellText.Narrow(phone) : null,
        };
        return name is null || district is null ? null : line;
    }

    /// <summary>An id that the network itself gave; null where there is none.</summary>
    public static string? Id(RowCells row, Column column)
    {
        if (row.Text(column) is not { } text)
            return null;

        if (GrainKey.IsPart(text))
            return text;

        row.Error(column, "cell.wrong-id", "系统编号由系统给出，不能改动。新增的行请留空。",
            "Such an id is given by the network and must not be changed; leave it blank in new "
            + "rows.");
        return null;
    }

    /// <summary>A credit code, upper case and checked; null where there is none.</summary>
    public static string? Code(RowCells row)
    {
        if (row.Text(Column.Code) is not { } text)
            return null;

        var code = CreditCode.Tidy(CellText.Narrow(text));
        if (CreditCode.IsValid(code))
            return code;

        if (row.Cell(Column.Code).Number is not null || IsShortened(code))
        {
            row.Error(Column.Code, "host.code-as-number",
                "代码被表格存为数字，末几位已丢失。请将该列设为文本后重新录入。",
                "The code was kept as a number and lost its last digits; make the cell a text.");
        }
        else if (code.Length == CreditCode.Characters
            && CreditCode.CheckCharacter(code) is { } expected)
        {
            row.Error(Column.Code, "host.wrong-credit-code",
                $"校验位应为 {expected}，实为 {code[^1]}。请核对代码。",
                $"The check character should be {expected}; found {code[^1]}.");
        }
        else
        {
            row.Error(Column.Code, "host.wrong-credit-code",
                $"统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），实为 {code.Length} 位。",
                "A credit code has 18 digits or capital letters (without I, O, S, V, Z); found "
                + $"{code.Length}.");
        }

        return null;
    }

    /// <summary>As a spreadsheet writes a long number into a CSV file: 9.13206E+17.</summary>
    private static bool IsShortened(string code) =>
        code.Contains("E+", StringComparison.Ordinal)
        && double.TryParse(code, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    public string? District(RowCells row)
    {
        if (Needed(row, Column.District) is not { } text)
            return null;

        if (districts.Find(text) is { } id)
            return id;

        var nearest = districts.Nearest(text);
        row.Error(Column.District, "unknown.district",
            $"没有区镇“{text}”" + (nearest is null
                ? $"。可用：{districts.Known}。" : $"，是否应为“{nearest}”？"),
            $"There is no district '{text}'" + (nearest is null
                ? $"; there are: {districts.Known}." : $"; did you mean '{nearest}'?"));
        return null;
    }

    public static string? Needed(RowCells row, Column column)
    {
        if (row.Text(column) is { } text)
            return text;

        row.Error(column, "cell.missing", $"缺少{ColumnNames.Of(column)}。",
            $"{ColumnNames.Of(column)} is missing.");
        return null;
    }

    public static T? Word<T>(RowCells row, Column column, ClosedList<T> list) where T : struct
    {
        if (row.Text(column) is not { } text)
            return null;

        if (list.Find(text) is { } value)
            return value;

        var nearest = list.Nearest(text);
        row.Error(column, "cell.unknown-word",
            $"不认识“{text}”" + (nearest is null ? "" : $"，是否应为“{nearest}”？")
            + $"可填：{list.Known}。",
            $"'{text}' is not known"
            + (nearest is null ? "" : $"; did you mean '{nearest}'?") + $" Known: {list.Known}.");
        return null;
    }

    /// <summary>Officials write industries freely; one that the list does not have is left out.
    /// </summary>
    private string? Industry(RowCells row)
    {
        if (row.Text(Column.Industry) is not { } text)
            return null;

        var tidy = ClosedLists.Tidy(text);
        var known = city.Facts.Policy.Industries;
        var found = known.FirstOrDefault(i => tidy == i.Id
            || tidy == ClosedLists.Tidy(i.Name.Zh) || tidy == ClosedLists.Tidy(i.Name.En));
        if (found is not null)
            return found.Id;

        var nearest = NearestName.Of(tidy, known.Select(i => i.Name.Zh));
        row.Warn(Column.Industry, "host.unknown-industry",
            $"行业目录中没有“{text}”，此项不导入" + (nearest is null ? "。" : $"；是否应为“{nearest}”？"),
            $"'{text}' is not in the list of industries and is left out"
            + (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        return null;
    }
}
