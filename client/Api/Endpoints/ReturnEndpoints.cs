using System.Net.Mime;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Returns;
using Network.Client.Api.Views;
using Network.Client.Files.Export;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>Official yearly tables 统计年报, as figures and as files.</summary>
internal static class ReturnEndpoints
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReturns(this IEndpointRouteBuilder api)
    {
        api.MapGet("/city/{city}/return/{id}",
                (HttpContext context, string city, string id) => Read(context, city, id))
            .Reads<ReturnTable>("getReturn",
                "A statistical return of the policy for a year: total, city, districts.",
                QueryParameters.Year)
            .WithTags("city");
        api.MapGet("/export/{city}/return/{id}",
                (HttpContext context, string city, string id) => Export(context, city, id))
            .ReadsFile("exportReturn", "A statistical return as a file.",
                [MediaTypeNames.Text.Csv, Workbook],
                QueryParameters.Year, QueryParameters.Format)
            .WithTags("export");
    }

    private static async Task<IResult> Read(HttpContext context, string city, string id)
    {
        var (table, fault) = await Table(context, city, id);
        return table is null ? new FaultResult(fault!) : Results.Json(table, Wire.Options);
    }

    private static async Task<IResult> Export(HttpContext context, string city, string id)
    {
        var (table, fault) = await Table(context, city, id);
        if (table is null)
        {
            return new FaultResult(fault!);
        }

        var format = QueryParameters.Format.In(context.Request) == Words.Of(ExportFormat.Xlsx)
            ? ExportFormat.Xlsx : ExportFormat.Csv;
        var file = new MemoryStream();
        using (ITableWriter writer = format == ExportFormat.Csv
            ? new CsvTableWriter(file) : new WorkbookTableWriter(file, "统计年报"))
        {
            ReturnFile.Write(table, writer);
        }

        file.Position = 0;
        return Results.File(file, format == ExportFormat.Csv ? MediaTypeNames.Text.Csv : Workbook,
            ReturnFile.Name(table, format));
    }

    private static Task<(ReturnTable? Table, Fault? Fault)> Table(
        HttpContext context, string city, string id) =>
        context.RequestServices.GetRequiredService<ReturnReader>().Read(
            city, id, (int?)QueryParameters.Year.In(context.Request), context.RequestAborted);
}
