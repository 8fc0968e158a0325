using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>The city's list of districts: data, changed by command.</summary>
internal static class Districts
{
    /// <summary>Districts of one city, open and closed.</summary>
    private const int DistrictsMax = 200;

    /// <summary>Columns and rows of the tile map.</summary>
    private const int TileMax = 50;


    public static Decision Found(CityCommand.Found found, Context context)
    {
        if (found.Districts.IsDefaultOrEmpty || found.Districts.Length > DistrictsMax)
        {
            return Decision.Refuse("city.districts-missing",
                $"建立网络需要 1 至 {DistrictsMax} 个区镇。",
                $"Founding needs 1 to {DistrictsMax} districts.", "districts");
        }

        if (found.Districts.DistinctBy(d => d.Id).Count() != found.Districts.Length)
        {
            return Decision.Refuse("district.exists", "区镇编号有重复。",
                "Two districts have the same id.", "districts");
        }

        var wrong = Checks.Text(found.Policy, "policy", TextLimits.NameMax)
            ?? Name(found.Name)
            ?? found.Districts
                .Select(d => Check(d.Id, d.Name, d.Kind, d.Column, d.Row))
                .FirstOrDefault(r => r is not null);
        return wrong is not null ? new Decision.Refused(wrong) : Decision.Accept(
            new CityEvent.CityFounded(
                found.Policy, found.Name,
                [.. found.Districts.Select(d => d with { Open = true, Into = null })],
                context.Today));
    }

    public static Decision Add(CityState state, CityCommand.AddDistrict add) =>
        state.District(add.District) is { } there
            ? there.Open && there.Name == add.Name ? Decision.Nothing : Decision.Refuse(
                "district.exists",
                $"编号“{add.District}”已用于“{there.Name.Zh}”。请换一个编号。",
                $"The id '{add.District}' is already {there.Name.En}. Choose another.",
                "district")
            : state.Districts.Length >= DistrictsMax
                ? Decision.Refuse("district.too-many",
                    $"最多 {DistrictsMax} 个区镇。", $"At most {DistrictsMax} districts.")
                : Check(add.District, add.Name, add.Kind, add.Column, add.Row) is { } wrong
                    ? new Decision.Refused(wrong)
                    : Decision.Accept(new CityEvent.DistrictAdded(new CityDistrict(
                        add.District, add.Name, add.Kind, add.Column, add.Row)));

    public static Decision Rename(CityState state, CityCommand.RenameDistrict rename) =>
        (Missing(state, rename.District, "district") ?? Name(rename.Name)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.District(rename.District)!.Name == rename.Name
                ? Decision.Nothing
                : Decision.Accept(
                    new CityEvent.DistrictRenamed(rename.District, rename.Name));

    public static Decision Close(CityState state, CityCommand.CloseDistrict close) =>
        (Missing(state, close.District, "district")
            ?? (close.Into is null ? null : Missing(state, close.Into, "into"))
            ?? (close.Into == close.District
                ? new Rejection("district.into-itself", new(
                    "区镇不能并入自身。请另选接收的区镇。",
                    "A district cannot be closed into itself. Choose another."), "into")
                : null)
            ?? Checks.Text(close.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Districts.Count(d => d.Open) == 1
                ? Decision.Refuse("district.last",
                    "这是最后一个区镇，不能撤并。", "This is the last district; it stays.")
                : Decision.Accept(new CityEvent.DistrictClosed(
                    close.District, close.Into, close.Reason));

    public static CityState Change(
        CityState state, string id, Func<CityDistrict, CityDistrict> change) => state with
        {
            Districts = [.. state.Districts.Select(d => d.Id == id ? change(d) : d)],
        };

    private static Rejection? Missing(CityState state, string id, string field) =>
        state.District(id) is { Open: true } ? null : new Rejection("unknown.district", new(
            $"没有编号为“{id}”的区镇，或该区镇已撤并。",
            $"There is no open district '{id}'."), field);

    private static Rejection? Check(
        string id, LocalText name, string kind, int column, int row) =>
        Checks.Id(id, "district")
        ?? Name(name)
        ?? (DistrictKinds.All.Contains(kind) ? null : new Rejection("district.unknown-kind", new(
            "类别应为 zone（功能区）、town（镇）、street（街道）、county（县市区）、"
            + "village（村）或 province（省）。",
            "The kind is zone, town, street, county, village or province."), "kind"))
        ?? Checks.Count(column, "column", TileMax)
        ?? Checks.Count(row, "row", TileMax);

    private static Rejection? Name(LocalText name) =>
        Checks.Text(name.Zh, "name.zh", TextLimits.ShortMax)
        ?? Checks.Text(name.En, "name.en", TextLimits.ShortMax);
}
