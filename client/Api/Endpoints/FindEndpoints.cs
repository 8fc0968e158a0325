using Network.Client.Accounts;
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

                var text = QueryParameters.Text.In(context.Request) ?? "";
                var actor = services.GetRequiredService<Actor>();
                var found = await services.GetRequiredService<NameBooks>().Find(
                    text, city, actor, context.RequestAborted);
                var members = await services.GetRequiredService<MemberSearch>().Find(
                    text, city, actor, context.RequestAborted);
                await WriteDown(context, city, members);
                return Results.Json(found with { Members = members }, Wire.Options);
            })
            .Reads<FindAnswer>("find",
                "Districts, hosts, workstations, projects and requests by name, pinyin, initials "
                + "or code; the best 8 of each. Readers who see the names of members also find "
                + "them, within their own scope.", QueryParameters.Text)
            .WithTags("find");

    /// <summary>Who was shown members of which associations.</summary>
    private static async Task WriteDown(
        HttpContext context, string city, FoundMembers? members)
    {
        var audit = context.RequestServices.GetRequiredService<PeopleAudit>();
        var visitor = context.RequestServices.GetRequiredService<Visitor>();
        foreach (var host in members?.Lines.Select(l => l.Host).Distinct() ?? [])
        {
            await audit.Read(context, visitor, GrainKey.OfEnterprise(city, host).Stream);
        }
    }
}
