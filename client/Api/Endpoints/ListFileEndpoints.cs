using System.Globalization;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Files.Export;
using Network.Client.Files.Listing;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Every list as a workbook, narrowed and ordered as its page is.</summary>
internal static class ListFileEndpoints
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapListFiles(this IEndpointRouteBuilder api)
    {
        foreach (var kind in ListEndpoints.Kinds)
        {
            api.MapGet($"/export/{{city}}/list/{GrainKey.Name(kind)}",
                    (HttpContext context, string city) =>
                        Export(context, new DirectoryQuery(kind, city)))
                .ReadsFile($"export{kind}List",
                    $"A list as a workbook, of at most {ExportLimits.ListRowsMax} rows.",
                    [Workbook], [.. ListEndpoints.Filters, QueryParameters.Language])
                .RequireRateLimiting(AddressLimits.Recount)
                .WithTags("export");
        }
    }

    private static async Task<IResult> Export(HttpContext context, DirectoryQuery query)
    {
        var services = context.RequestServices;
        var cancel = context.RequestAborted;
        var (known, fault) = await services.GetRequiredService<CityReader>()
            .ReadRules(query.City, cancel);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var (asked, refused) = ListScope.Of(services.GetRequiredService<Actor>(),
            ListEndpoints.Filtered(query, context.Request));
        if (asked is null)
        {
            return new FaultResult(Fault.Of(refused!));
        }

        var list = new ListFile(services.GetRequiredService<IStore>());
        if (await list.Refuse(asked, cancel) is { } why)
        {
            return new FaultResult(why);
        }

        var language = QueryParameters.Language.In(context.Request);
        var words = new ListFileWords(known, language is null
            ? ReaderLanguage.IsChinese(context.Request) : language == "zh");
        var file = TemporaryFile.Create();
        try
        {
            await list.Write(asked, words, file, cancel);
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return Results.File(file, Workbook, Name(query.Kind, words));
    }

    private static string Name(GrainKind kind, ListFileWords words) => string.Create(
        CultureInfo.InvariantCulture,
        $"{words.Say(ListFileTables.Of(kind, words).Title)}-{words.Today:yyyy-MM-dd}.xlsx");
}
