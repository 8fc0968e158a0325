using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Reports;
using Network.Client.Api.Views.Reports;
using Network.Client.Files.Reports;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>Yearly reports 年度工作总结 of associations, districts and the city.</summary>
internal static class ReportEndpoints
{
    private const string Document =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        foreach (var kind in ReportReader.Kinds)
        {
            var name = GrainKey.Name(kind);
            api.MapGet($"/{name}/{{city}}/{{id}}/report/{{year:int}}",
                    (HttpContext context, string city, string id, int year) =>
                        Read(context, kind, city, id, year))
                .Reads<YearReport>($"get{kind}Report",
                    "The report of a year, written from the records.")
                .WithTags(name);
            foreach (var (ending, type) in new[] { ("docx", Document), ("xlsx", Workbook) })
            {
                api.MapGet($"/export/{name}/{{city}}/{{id}}/report/{{year:int}}.{ending}",
                        (HttpContext context, string city, string id, int year) =>
                            Export(context, kind, city, id, year, ending, type))
                    .ReadsFile($"export{kind}Report-{ending}",
                        "The report of a year as a file.", [type], QueryParameters.Language)
                    .WithTags("export");
            }
        }
    }

    private static async Task<IResult> Read(
        HttpContext context, GrainKind kind, string city, string id, int year)
    {
        var (report, fault) = await Report(context, kind, city, id, year);
        return report is null ? new FaultResult(fault!) : Results.Json(report, Wire.Options);
    }

    private static async Task<IResult> Export(HttpContext context, GrainKind kind, string city,
        string id, int year, string ending, string type)
    {
        var (report, fault) = await Report(context, kind, city, id, year);
        if (report is null)
        {
            return new FaultResult(fault!);
        }

        var language = QueryParameters.Language.In(context.Request);
        var chinese = language is null
            ? ReaderLanguage.IsChinese(context.Request) : language == "zh";
        var file = new MemoryStream();
        if (type == Document)
            ReportDocument.Write(report, chinese, file);
        else
            ReportWorkbook.Write(report, chinese, file);

        file.Position = 0;
        return Results.File(file, type, $"{report.Title.In(chinese)}.{ending}");
    }

    private static Task<(YearReport? Report, Fault? Fault)> Report(
        HttpContext context, GrainKind kind, string city, string id, int year) =>
        context.RequestServices.GetRequiredService<ReportReader>().Read(
            kind, city, id, year, context.RequestAborted);
}
