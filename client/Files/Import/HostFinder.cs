using Network.Client.Files.Columns;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>Finds whose row it is; a row that leaves it blank belongs to the host above.</summary>
internal sealed class HostFinder(HostIndex hosts, DistrictNames districts, ImportCity city)
{
    /// <summary>Unknown names for which a near one is looked for.</summary>
    private const int NearestMax = 50;

    private GrainKey? _above;
    private int _unknown;

    /// <param name="others">Whether a district or the city itself may stand there too.</param>
    public GrainKey? Find(RowCells row, bool others)
    {
        if (row.Text(Column.Name) is null && row.Text(Column.Code) is null
            && row.Text(Column.HostId) is null)
        {
            if (_above is null && !row.Failed)
                HostCells.Needed(row, Column.Name);

            return _above;
        }

        return _above = ById(row, others) ?? ByCode(row)
            ?? (row.Failed ? null : ByName(row, others));
    }

    /// <summary>An id that is not of this network, such as from another one's export, says
    /// nothing: then code and name do.</summary>
    private GrainKey? ById(RowCells row, bool others)
    {
        if (row.Text(Column.HostId) is not { } text)
            return null;

        if (others && OwnKeys.Read(city.Code, text) is { } own)
            return own;

        return HostCells.Id(row, Column.HostId) is { } id
            && GrainKey.OfEnterprise(city.Code, id) is var key && hosts.Knows(key) ? key : null;
    }

    private GrainKey? ByCode(RowCells row)
    {
        if (HostCells.Code(row) is not { } code)
            return null;

        if (hosts.ByCode(code) is { } key)
            return key;

        if (row.Text(Column.Name) is null)
        {
            row.Error(Column.Code, "unknown.host",
                "没有登记此代码的单位。请先导入单位名录。",
                "No host is registered with this code; import the hosts first.");
        }

        return null;
    }

    private GrainKey? ByName(RowCells row, bool others)
    {
        if (row.Text(Column.Name) is not { } name)
        {
            HostCells.Needed(row, Column.Name);
            return null;
        }

        if (others && Other(name) is { } other)
            return other;

        var district = row.Text(Column.District) is { } text ? districts.Find(text) : null;
        var found = hosts.ByName(name, district);
        if (found.Count == 1)
            return found[0];

        if (found.Count > 1)
        {
            row.Error(Column.Name, "host.ambiguous",
                $"有 {found.Count} 个同名单位，请填写统一社会信用代码或所属区镇。",
                $"{found.Count} hosts have this name; give the credit code or the district.");
            return null;
        }

        var nearest = _unknown++ < NearestMax ? hosts.Nearest(name) : null;
        row.Error(Column.Name, "unknown.host",
            $"没有登记此单位" + (nearest is null ? "。请先导入单位名录。" : $"，是否应为“{nearest}”？"),
            "No such host is registered" + (nearest is null
                ? "; import the hosts first." : $"; did you mean '{nearest}'?"));
        return null;
    }

    private GrainKey? Other(string name) =>
        hosts.ByName(name, null).Count > 0 ? null
        : districts.Find(name) is { } id ? GrainKey.OfDistrict(city.Code, id)
        : districts.IsCity(name) ? GrainKey.OfCity(city.Code)
        : null;
}
