using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Lists of grains, searched, filtered, sorted and in pages.</summary>
internal static class ListEndpoints
{
    private const int LinesUsually = 50;

    public static void MapLists(this IEndpointRouteBuilder api)
    {
        Map(api, GrainKind.District, "listDistricts", "Districts of a city.");
        Map(api, GrainKind.Enterprise, "listEnterprises",
            "Hosts of a city and their associations.");
        Map(api, GrainKind.Workstation, "listWorkstations", "Expert workstations of a city.");
        Map(api, GrainKind.Project, "listProjects", "Projects of a city's associations.");
        Map(api, GrainKind.Panel, "listPanels", "Review panels of a city.");
        Map(api, GrainKind.Assessment, "listAssessments",
            "Yearly assessments; hostKind is the year, activities are half points.");
        Map(api, GrainKind.Nomination, "listNominations",
            "Nominations; hostKind is the programme, ownership the year, industry the unit, "
            + "code the level.");
        Map(api, GrainKind.Pairing, "listPairings",
            "Pairings that the reader may see; members are the periods missed.");
        Map(api, GrainKind.Service, "listServices",
            "The service desk; hostKind is the line of the catalogue, ownership its nature, "
            + "industry who asked, code the unit, activities the days to the answer.");
        Map(api, GrainKind.Scenario, "listScenarios",
            "What-if scenarios of a city; activities are runs.");
    }

    /// <summary>Kinds of grain that have a list.</summary>
    public static ImmutableArray<GrainKind> Kinds { get; } =
        [.. Enum.GetValues<GrainKind>().Where(k => k != GrainKind.City)];

    /// <summary>What a list is narrowed and ordered by, in its pages and as a file.</summary>
    public static ImmutableArray<QueryParameter> Filters { get; } =
    [
        QueryParameters.Search, QueryParameters.District, QueryParameters.Stage,
        QueryParameters.HostKind, QueryParameters.Ownership, QueryParameters.Industry,
        QueryParameters.Home, QueryParameters.Host, QueryParameters.Eligible,
        QueryParameters.Filed, QueryParameters.DueBefore, QueryParameters.Sort,
    ];

    private static void Map(
        IEndpointRouteBuilder api, GrainKind kind, string operation, string summary)
    {
        var name = GrainKey.Name(kind);
        api.MapGet($"/{name}/{{city}}", (HttpContext context, string city) =>
                List(context, new DirectoryQuery(kind, city)))
            .Reads<ListPage>(operation, summary,
                [
                    .. Filters, QueryParameters.Cursor, QueryParameters.Skip, QueryParameters.Take,
                ])
            .WithTags(name);
    }

    private static async Task<IResult> List(HttpContext context, DirectoryQuery query)
    {
        var services = context.RequestServices;
        var (known, fault) = await services.GetRequiredService<CityReader>()
            .ReadRules(query.City, context.RequestAborted);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var (asked, refused) = ListScope.Of(services.GetRequiredService<Actor>(),
            Filtered(query, context.Request) with
            {
                Cursor = QueryParameters.Cursor.In(context.Request),
                Skip = (int)(QueryParameters.Skip.In(context.Request) ?? 0),
                Take = (int)(QueryParameters.Take.In(context.Request) ?? LinesUsually),
            });
        if (asked is null)
        {
            return new FaultResult(Fault.Of(refused!));
        }

        try
        {
            var store = services.GetRequiredService<IStore>();
            var page = await store.Find(asked, context.RequestAborted);
            return Results.Json(
                new ListPage(page.Total, page.Next, [.. page.Lines.Select(Line)]), Wire.Options);
        }
        catch (FormatException)
        {
            return new FaultResult(Fault.Malformed("parameter",
                "查询参数 cursor 不是上一页给出的 next。",
                "The query parameter 'cursor' is not the 'next' of a page.",
                QueryParameters.Cursor.Name));
        }
    }

    /// <summary>The query as it was narrowed and ordered.</summary>
    public static DirectoryQuery Filtered(DirectoryQuery query, HttpRequest request) =>
        query with
        {
            Search = QueryParameters.Search.In(request),
            Districts = QueryParameters.District.In(request),
            Stages = QueryParameters.Stage.In(request),
            HostKinds = QueryParameters.HostKind.In(request),
            Ownerships = QueryParameters.Ownership.In(request),
            Industries = QueryParameters.Industry.In(request),
            Homes = QueryParameters.Home.In(request),
            Host = QueryParameters.Host.In(request),
            Eligible = QueryParameters.Eligible.In(request),
            Filed = QueryParameters.Filed.In(request),
            DueBefore = QueryParameters.DueBefore.In(request),
            Sort = QueryParameters.Sort.In(request) ?? query.Sort,
        };

    private static ListLine Line((GrainKey Key, long Version, Card Card) line) => new(
        line.Key.Id,
        line.Version,
        line.Card.Name,
        line.Card.District,
        line.Card.Stage,
        line.Card.HostKind,
        line.Card.Ownership,
        line.Card.Industry,
        line.Card.Code,
        line.Card.Host,
        line.Card.Home,
        line.Card.Eligible,
        line.Card.TechnicalStaff,
        line.Card.Members,
        line.Card.Activities,
        line.Card.Since,
        line.Card.Due);
}
