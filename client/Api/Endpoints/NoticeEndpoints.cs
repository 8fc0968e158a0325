using Network.Client.Api.Http;
using Network.Client.Api.Notices;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views.Notices;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>What the reader is told in the head of every page.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder api) =>
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
}
