using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Tables;
using Network.Grains;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands.Simulate;

/// <summary>Reads classes of organisations from a table with a header in Chinese or English.
/// </summary>
internal sealed class ClassTable
{
    private static readonly (string Id, string[] Names)[] Columns =
    [
        ("district", ["district", "区镇"]),
        ("hostKind", ["host-kind", "hostkind", "单位类别", "单位类型"]),
        ("sizeBand", ["size-band", "sizeband", "规模", "科技人员规模"]),
        ("none", ["none", "未建"]),
        ("established", ["established", "已成立", "成立"]),
        ("home", ["home", "之家"]),
        ("demonstration", ["demonstration", "示范单位"]),
        ("dormant", ["dormant", "休眠"]),
        ("initiative", ["initiative", "自发系数"]),
        ("imitation", ["imitation", "带动系数"]),
        ("score", ["score", "评分"]),
    ];

    private readonly string _file;
    private readonly Policy _policy;
    private readonly Dictionary<string, int> _places = [];

    private ClassTable(string file, Policy policy) => (_file, _policy) = (file, policy);

    /// <exception cref="ExpectedFailureException">With the first mistake and its row.</exception>
    public static ImmutableArray<OrganisationClass> Read(string file, Policy policy)
    {
        if (!File.Exists(file))
            throw new ExpectedFailureException(ExitCode.BadInput, $"There is no file '{file}'.");

        var table = new ClassTable(file, policy);
        try
        {
            using var stream = File.OpenRead(file);
            using var rows = TableFile.Open(stream);
            return table.Read(rows.Rows());
        }
        catch (TableUnreadableException damaged)
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"{file}: {damaged.Text.In(Terminal.IsChinese)}");
        }
    }

    private ImmutableArray<OrganisationClass> Read(IEnumerable<TableRow> rows)
    {
        var classes = ImmutableArray.CreateBuilder<OrganisationClass>();
        var isHeader = true;
        foreach (var row in rows)
        {
            if (isHeader)
                Header(row);
            else
                classes.Add(Class(row));
            isHeader = false;
        }

        return isHeader ? throw Wrong(1, "it has no header") : classes.ToImmutable();
    }

    private void Header(TableRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var name = row[i].Text.Trim().ToLowerInvariant();
            var column = Array.Find(Columns, c => c.Names.Contains(name)).Id
                ?? throw Wrong(row.Number, $"there is no column '{name}', only "
                    + string.Join(", ", Columns.Select(c => c.Names[0])));
            if (!_places.TryAdd(column, i))
                throw Wrong(row.Number, $"the column '{name}' stands there twice");
        }

        foreach (var needed in new[] { "district", "none" })
        {
            if (!_places.ContainsKey(needed))
                throw Wrong(row.Number, $"the column '{needed}' is missing");
        }
    }

    private OrganisationClass Class(TableRow row) => new(
        District(row),
        Kind(row),
        Cell(row, "sizeBand") is { IsBlank: false } band ? band.Text : "-",
        new StageCounts(Count(row, "none"), Count(row, "established"), Count(row, "home"),
            Count(row, "demonstration"), Count(row, "dormant")),
        Number(row, "initiative", 1),
        Number(row, "imitation", 1),
        Number(row, "score", 0));

    private string District(TableRow row)
    {
        var text = Cell(row, "district").Text;
        return _policy.Districts.FirstOrDefault(
                d => d.Id == text || d.Name.Zh == text || d.Name.En == text)?.Id
            ?? throw Wrong(row.Number, $"there is no district '{text}'");
    }

    private HostKind Kind(TableRow row)
    {
        if (Cell(row, "hostKind") is not { IsBlank: false } cell)
            return HostKind.Enterprise;

        foreach (var kind in Enum.GetValues<HostKind>())
        {
            var name = Lists.Name(Lists.HostKinds, kind);
            if (cell.Text == Words.Of(kind) || cell.Text == name.Zh || cell.Text == name.En)
                return kind;
        }

        throw Wrong(row.Number, $"there is no host kind '{cell.Text}'");
    }

    private int Count(TableRow row, string column) => Cell(row, column) switch
    {
        { IsBlank: true } => 0,
        var cell when CellNumber.TryCount(cell, out var count) => count,
        var cell => throw Wrong(row.Number, $"'{cell.Text}' is not a number of organisations"),
    };

    private double Number(TableRow row, string column, double usual) => Cell(row, column) switch
    {
        { IsBlank: true } => usual,
        var cell when double.TryParse(cell.Text, NumberStyles.Float,
            CultureInfo.InvariantCulture, out var number) => number,
        var cell => throw Wrong(row.Number, $"'{cell.Text}' is not a number"),
    };

    private TableCell Cell(TableRow row, string column) =>
        _places.TryGetValue(column, out var place) ? row[place] : TableCell.Blank;

    private ExpectedFailureException Wrong(int row, string what) =>
        new(ExitCode.BadInput, $"{_file}, row {row}: {what}.");
}
