using Network.Client.Files.Import;
using Network.Grains.City;

namespace Network.Client.Files.Export;

/// <summary>What sheets, files and districts are called in exports.</summary>
internal static class ExportNames
{
    public static string Sheet(ImportKind kind) => kind switch
    {
        ImportKind.Hosts => "单位名录",
        ImportKind.Members => "会员名册",
        ImportKind.Projects => "项目台账",
        _ => "活动台账",
    };

    public static string File(ImportKind kind, string city, ExportFormat format) =>
        $"{city}-{Sheet(kind)}.{(format == ExportFormat.Csv ? "csv" : "xlsx")}";

    public static string District(CityState city, string id) =>
        city.Districts.FirstOrDefault(d => d.Id == id)?.Name.Zh ?? id;
}
