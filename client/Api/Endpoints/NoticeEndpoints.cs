using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Client.Api.Notices;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Accounts;
using Network.Client.Api.Views.Notices;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>What the reader is told in the head of every page.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        api.MapGet("/notices/{city}",
                async (HttpContext context, string city, NoticeReader notices) =>
                {
                    var (known, fault) = await context.RequestServices
                        .GetRequiredService<CityReader>().ReadRules(city, context.RequestAborted);
                    return known is null ? new FaultResult(fault!) : Results.Json(
                        await notices.Read(known, context.RequestAborted), Wire.Options);
                })
            .Reads<NoticeList>("getNotices",
                "Returns, selections, answers and what waits, of what the reader may see; and what "
                + "falls due.")
            .WithTags("city");
        api.MapPost("/notices/{city}/seen",
                (HttpContext context, string city) => See(context, city))
            .Asks<SeenAsk, AccountDone>("seeNotices",
                "The reader looked through the notices: they are not new any more, in whichever "
                + "browser.")
            .WithTags("city");
        api.MapPost("/visits/{city}", Come)
            .Reads<LastVisit>("visit",
                "Notes that the reader is here, and tells when they were here before.")
            .WithTags("city");
        api.MapGet("/changes/{city}", Changes)
            .Reads<ChangeList>("getChanges",
                "What others did since the reader's visit before this one, of what they may see.")
            .WithTags("city");
    }

    private static async Task<IResult> Changes(
        HttpContext context, string city, ChangeReader changes, ReaderBook book)
    {
        var (known, fault) = await Known(context, city);
        return known is null ? new FaultResult(fault!) : Results.Json(
            await changes.Read(known, await book.Before(city, context.RequestAborted),
                context.RequestAborted), Wire.Options);
    }

    private static async Task<IResult> See(HttpContext context, string city)
    {
        var (known, fault) = await Known(context, city);
        return known is null ? new FaultResult(fault!)
            : await AskBody.With<SeenAsk>(context, ask => See(context, city, ask));
    }

    private static async Task<IResult> See(HttpContext context, string city, SeenAsk ask)
    {
        var head = await context.RequestServices.GetRequiredService<IStore>()
            .ReadHead(context.RequestAborted);
        await context.RequestServices.GetRequiredService<ReaderBook>()
            .SeeNotices(city, Math.Clamp(ask.Position, 0, head), context.RequestAborted);
        return Results.Json(new AccountDone(true), Wire.Options);
    }

    private static async Task<IResult> Come(HttpContext context, string city)
    {
        var (known, fault) = await Known(context, city);
        return known is null ? new FaultResult(fault!) : Results.Json(new LastVisit(
            (await context.RequestServices.GetRequiredService<ReaderBook>()
                .Come(city, context.RequestAborted))?.At), Wire.Options);
    }

    private static Task<(KnownCity? City, Fault? Fault)> Known(HttpContext context, string city) =>
        context.RequestServices.GetRequiredService<CityReader>()
            .ReadRules(city, context.RequestAborted);
}
