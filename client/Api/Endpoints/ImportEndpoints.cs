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
                    + "all. With mistakes in it the answer lists them by row and column. As "
                    + "multipart/mixed, a part of JSON before the file says what to read in "
                    + "place of it: ImportEdits.",
                    QueryParameters.DryRun, QueryParameters.FileName, QueryParameters.Sheet)
                .TakesFile()
                .WithMetadata(new FileBodyLimit())
                .RequireRateLimiting(AddressLimits.Recount)
                .WithTags("import");
        }

        api.MapPost("/import/{city}/look", Look)
            .Reads<FileLook>("lookAtFile",
                "A first look at a table file: its sheets, its first rows and what it lists.",
                QueryParameters.Sheet)
            .TakesFile()
            .WithMetadata(new FileBodyLimit())
            .RequireRateLimiting(AddressLimits.Recount)
            .WithTags("import");
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
        if (Refused(actor, kind, city) is { } refused)
        {
            return new FaultResult(Fault.Of(refused));
        }

        await using var file = TemporaryFile.Create();
        var (edits, wrong) = await Take(context.Request, file, cancel);
        if (edits is null)
        {
            return new FaultResult(wrong!);
        }

        var desk = new ImportDesk(services.GetRequiredService<RunningNetwork>());
        var plan = await desk.Plan(kind, file,
            QueryParameters.FileName.In(context.Request) ?? UsualName, city,
            actor, QueryParameters.Sheet.In(context.Request), edits: edits, cancel: cancel);
        var stage = plan.Good && QueryParameters.DryRun.In(context.Request) is not true;
        if (stage)
        {
            // A client that goes away does not take back what it has sent.
            await desk.Stage(plan, cancel: CancellationToken.None);
        }

        return Results.Json(ImportReport.Of(plan, stage), Wire.Options);
    }

    private static Rejection? Refused(Actor actor, ImportKind kind, string city)
    {
        var (into, command) = Commanding(kind);
        return AccessControl.CheckRole(actor, new GrainKey(into, city, city), command);
    }

    /// <summary>Whether somebody may enter a table of some kind.</summary>
    public static bool MayImport(Actor actor, string city) =>
        Enum.GetValues<ImportKind>().Any(k => Refused(actor, k, city) is null);

    /// <summary>What the lines of a table become: whoever may not do that has no use for it.
    /// </summary>
    private static (GrainKind Kind, string Command) Commanding(ImportKind kind) => kind switch
    {
        ImportKind.Hosts => (GrainKind.Enterprise, "update-host"),
        ImportKind.Members => (GrainKind.Enterprise, "admit-members"),
        ImportKind.Projects => (GrainKind.Project, "propose"),
        _ => (GrainKind.Enterprise, "report-activities"),
    };

    /// <summary>A file is looked at for whoever may enter one of some kind.</summary>
    private static async Task<IResult> Look(HttpContext context, string city)
    {
        var cancel = context.RequestAborted;
        var (known, fault) = await context.RequestServices.GetRequiredService<CityReader>()
            .ReadRules(city, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var actor = context.RequestServices.GetRequiredService<Actor>();
        var refusals = Enum.GetValues<ImportKind>().Select(k => Refused(actor, k, city)).ToList();
        if (refusals.All(r => r is not null))
        {
            return new FaultResult(Fault.Of(refusals[0]!));
        }

        await using var file = TemporaryFile.Create();
        var (edits, wrong) = await Take(context.Request, file, cancel);
        return edits is null ? new FaultResult(wrong!) : Results.Json(
            FileLook.At(file, QueryParameters.Sheet.In(context.Request)), Wire.Options);
    }

    /// <summary>Takes the file in, and what is to be read in place of it.</summary>
    private static async Task<(ImportEdits? Edits, Fault? Fault)> Take(
        HttpRequest request, FileStream file, CancellationToken cancel)
    {
        if (EditedFile.IsOne(request))
        {
            return await EditedFile.Read(request, file, cancel);
        }

        if (!FileBody.IsFile(request))
        {
            return (null, FileBody.NotAFile());
        }

        return await TemporaryFile.Fill(file, request.Body, TableLimits.FileBytesMax, cancel)
            ? (ImportEdits.None, null) : (null, Fault.TooLarge(TableLimits.FileBytesMax));
    }

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
