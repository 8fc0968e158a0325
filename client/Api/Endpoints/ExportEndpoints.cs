using System.Net.Mime;
using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Files.Export;
using Network.Client.Files.Import;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>Tables of what the network knows, with the columns that imports read.</summary>
internal static class ExportEndpoints
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapExports(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var name = Words.Of(kind);
            api.MapGet($"/export/{{city}}/{name}", (HttpContext context, string city) =>
                    Export(context, kind, city))
                .ReadsFile($"export{kind}",
                    $"A table of {name} as a file; names of people as far as the reader may see "
                    + "them.",
                    [MediaTypeNames.Text.Csv, Workbook],
                    QueryParameters.Format, QueryParameters.District, QueryParameters.Year)
                .RequireRateLimiting(AddressLimits.Recount)
                .WithTags("export");
        }
    }

    private static async Task<IResult> Export(HttpContext context, ImportKind kind, string city)
    {
        var services = context.RequestServices;
        var cancel = context.RequestAborted;
        var (known, fault) = await services.GetRequiredService<CityReader>()
            .ReadRules(city, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        if (kind != ImportKind.Activities)
        {
            await services.GetRequiredService<PeopleAudit>().Read(
                context, services.GetRequiredService<Visitor>(), $"export/{city}/{Words.Of(kind)}");
        }

        var request = context.Request;
        var format = QueryParameters.Format.In(request) == Words.Of(ExportFormat.Xlsx)
            ? ExportFormat.Xlsx : ExportFormat.Csv;
        var desk = new ExportDesk(services.GetRequiredService<RunningNetwork>());
        var file = TemporaryFile.Create();
        try
        {
            await desk.Write(kind, new ExportFilter(city,
                    QueryParameters.District.In(request),
                    (int?)QueryParameters.Year.In(request)),
                format, file, services.GetRequiredService<Actor>(), cancel: cancel);
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return Results.File(file, format == ExportFormat.Csv ? MediaTypeNames.Text.Csv : Workbook,
            ExportNames.File(kind, city, format));
    }
}
