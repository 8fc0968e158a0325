using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Files.Import;
using Network.Client.Files.Tables;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Files that come in while the network runs.</summary>
internal static class ImportEndpoints
{
    private const string UsualName = "file";

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var name = Words.Of(kind);
            api.MapPost($"/import/{{city}}/{name}", (HttpContext context, string city) =>
                    Import(context, kind, city))
                .Reads<ImportReport>($"import{kind}",
                    $"A table of {name} (CSV, XLSX or XLS as the body): entered whole, or not at "
                    + "all. With mistakes in it the answer lists them by row and column.",
                    QueryParameters.DryRun, QueryParameters.FileName, QueryParameters.Sheet)
                .TakesFile()
                .WithMetadata(new FileBodyLimit())
                .RequireRateLimiting(AddressLimits.Recount)
                .WithTags("import");
        }

        api.MapGet("/import/{city}/{import}", Status)
            .Reads<ImportStatus>("getImport", "How far the delivery of an import is.")
            .WithTags("import");
    }

    private static async Task<IResult> Import(HttpContext context, ImportKind kind, string city)
    {
        var services = context.RequestServices;
        var cancel = context.RequestAborted;
        var (known, fault) = await services.GetRequiredService<CityReader>()
            .ReadRules(city, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var actor = services.GetRequiredService<Actor>();
        var (into, command) = Commanding(kind);
        if (AccessControl.CheckRole(actor, new GrainKey(into, city, city), command)
            is { } refused)
        {
            return new FaultResult(Fault.Of(refused));
        }

        if (!FileBody.IsFile(context.Request))
        {
            return new FaultResult(FileBody.NotAFile());
        }

        await using var file = TemporaryFile.Create();
        if (!await TemporaryFile.Fill(file, context.Request.Body, TableLimits.FileBytesMax, cancel))
        {
            return new FaultResult(Fault.TooLarge(TableLimits.FileBytesMax));
        }

        var desk = new ImportDesk(services.GetRequiredService<RunningNetwork>());
        var plan = await desk.Plan(kind, file,
            QueryParameters.FileName.In(context.Request) ?? UsualName, city,
            actor, QueryParameters.Sheet.In(context.Request), cancel: cancel);
        var stage = plan.Good && QueryParameters.DryRun.In(context.Request) is not true;
        if (stage)
        {
            // A client that goes away does not take back what it has sent.
            await desk.Stage(plan, cancel: CancellationToken.None);
        }

        return Results.Json(ImportReport.Of(plan, stage), Wire.Options);
    }

    /// <summary>What the lines of a table become: whoever may not do that has no use for it.
    /// </summary>
    private static (GrainKind Kind, string Command) Commanding(ImportKind kind) => kind switch
    {
        ImportKind.Hosts => (GrainKind.Enterprise, "update-host"),
        ImportKind.Members => (GrainKind.Enterprise, "admit-members"),
        ImportKind.Projects => (GrainKind.Project, "propose"),
        _ => (GrainKind.Enterprise, "report-activities"),
    };

    private static async Task<IResult> Status(HttpContext context, string city, string import)
    {
        var services = context.RequestServices;
        var (known, fault) = await services.GetRequiredService<CityReader>()
            .ReadRules(city, context.RequestAborted);
        if (known is null || !GrainKey.IsPart(import))
        {
            return new FaultResult(fault ?? Fault.Unknown("import",
                "没有这次导入。", "There is no such import."));
        }

        var desk = new ImportDesk(services.GetRequiredService<RunningNetwork>());
        var cause = new ImportCause(
            city, services.GetRequiredService<Actor>().Id, import);
        return Results.Json(await desk.Status(cause, context.RequestAborted), Wire.Options);
    }
}
