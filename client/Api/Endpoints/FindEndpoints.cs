using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Finding;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>One box that finds by name whatever the reader may see.</summary>
internal static class FindEndpoints
{
    public static void MapFind(this IEndpointRouteBuilder api) =>
        api.MapGet("/find/{city}", async (HttpContext context, string city) =>
            {
                var services = context.RequestServices;
                var (known, fault) = await services.GetRequiredService<CityReader>()
                    .ReadRules(city, context.RequestAborted);
                if (known is null)
                {
                    return new FaultResult(fault!);
                }

                var found = await services.GetRequiredService<NameBooks>().Find(
                    QueryParameters.Text.In(context.Request) ?? "", city,
                    services.GetRequiredService<Actor>(), context.RequestAborted);
                return Results.Json(found, Wire.Options);
            })
            .Reads<FindAnswer>("find",
                "Districts, hosts, workstations, projects and requests by name, pinyin, initials "
                + "or code; the best 8 of each.", QueryParameters.Text)
            .WithTags("find");
}
