using Network.Client.Api.Views;
using Network.Client.Files.Export;

namespace Network.Client.Api.Returns;

/// <summary>A statistical return as a table file, in Chinese as it is handed in.</summary>
internal static class ReturnFile
{
    private const char Indent = '　';

    public static string Name(ReturnTable table, ExportFormat format) =>
        $"{table.Name.Zh}-{table.Year}.{(format == ExportFormat.Csv ? "csv" : "xlsx")}";

    public static void Write(ReturnTable table, ITableWriter writer)
    {
        writer.Header(["指标", "单位", "总计", "市级", "区镇级"]);
        foreach (var row in table.Rows)
        {
            writer.Row([
                new string(Indent, row.Indent) + row.Name.Zh, row.Unit.Zh, row.Total, row.City,
                row.Districts]);
        }

        writer.End();
    }
}
