using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>Metrics of a city by one dimension, as a table.</summary>
internal static class MetricsEndpoints
{
    public static void MapMetrics(this IEndpointRouteBuilder api) =>
        api.MapGet("/city/{city}/metrics", Read)
            .Reads<MetricsTable>("getMetrics", "Metrics of a city by one dimension.",
                QueryParameters.By, QueryParameters.District, QueryParameters.Year,
                QueryParameters.AsOf, QueryParameters.Metric)
            .WithTags("city");

    private static async Task<IResult> Read(
        HttpContext context, string city, CityReader cities, RunningNetwork running)
    {
        var request = context.Request;
        var (known, fault) = await cities.ReadRules(city, context.RequestAborted);
        var (districts, refused) = cities.Within(city, QueryParameters.District.In(request));
        if (known is null || refused is not null)
        {
            return new FaultResult(fault ?? refused!);
        }

        var day = QueryParameters.AsOf.In(request);
        if (AsOfDay.Check(day, known.Today) is { } future)
        {
            return new FaultResult(future);
        }

        var read = await running.AsOf(
            city, day ?? DateOnly.MaxValue, context.RequestAborted);
        var year = (int?)QueryParameters.Year.In(request) ?? (day ?? known.Today).Year;
        var table = new MetricsOf(read, known, year, districts,
            QueryParameters.Metric.In(request));
        var rows = table.By(By(request));
        return Results.Json(
            new MetricsTable(read.Position, day, MetricsOf.Names(rows), rows), Wire.Options);
    }

    private static MetricsBy By(HttpRequest request) =>
        QueryParameters.By.In(request) is { } word
            ? Enum.GetValues<MetricsBy>().First(b => Words.Of(b) == word)
            : MetricsBy.District;
}
