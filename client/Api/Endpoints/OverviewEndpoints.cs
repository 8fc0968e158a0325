using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>What the pages of a city and of a district show.</summary>
internal static class OverviewEndpoints
{
    public static void MapOverviews(this IEndpointRouteBuilder api)
    {
        api.MapGet("/city/{city}/overview",
                async (HttpContext context, string city, OverviewReader reader) => Answer(
                    await reader.City(city, Year(context), Day(context),
                        context.RequestAborted)))
            .Reads<CityOverview>("getCityOverview", "All that a city's page shows.",
                QueryParameters.Year, QueryParameters.AsOf)
            .WithTags("city");
        api.MapGet("/district/{city}/{id}/overview",
                async (HttpContext context, string city, string id, OverviewReader reader) =>
                    Answer(await reader.District(city, id, Year(context), Day(context),
                        context.RequestAborted)))
            .Reads<DistrictOverview>("getDistrictOverview", "All that a district's page shows.",
                QueryParameters.Year, QueryParameters.AsOf)
            .WithTags("district");
    }

    private static IResult Answer<T>((T? Overview, Fault? Fault) read) where T : class =>
        read.Overview is { } overview
            ? Results.Json(overview, Wire.Options)
            : new FaultResult(read.Fault!);

    private static int? Year(HttpContext context) =>
        (int?)QueryParameters.Year.In(context.Request);

    private static DateOnly? Day(HttpContext context) =>
        QueryParameters.AsOf.In(context.Request);
}
