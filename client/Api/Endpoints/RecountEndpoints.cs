using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Client.Hosting;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Rollup;
using RecountDifference = Network.Client.Api.Views.RecountDifference;

namespace Network.Client.Api.Endpoints;

/// <summary>Anybody who may see a city may have its totals counted again.</summary>
internal static class RecountEndpoints
{
    public static void MapRecount(this IEndpointRouteBuilder api) =>
        api.MapPost("/city/{city}/recount", Recount)
            .Reads<RecountReport>("recountCity",
                "Totals counted again from the events, beside the live ones.")
            .RequireRateLimiting(AddressLimits.Recount)
            .WithTags("city");

    private static async Task<IResult> Recount(
        string city, HttpContext context, CityReader cities, RunningNetwork running)
    {
        var (known, fault) = await cities.Read(city, context.RequestAborted);
        if (known is null)
        {
            return new FaultResult(fault!);
        }

        var result = await running.Recount(cancel: context.RequestAborted);
        return Results.Json(Report(result), Wire.Options);
    }

    private static RecountReport Report(RecountResult result) => new(
        result.Position,
        result.Equal,
        result.DifferencesFound,
        [.. result.Differences.Select(d => new RecountDifference(
            d.Subject, d.Where, d.Metric, d.Stood, d.Recounted.Value, d.Text))],
        result.FaultsFound,
        [.. result.Faults.Select(f => new StreamFault(f.Key.Stream, f.Version, f.Text))],
        result.Grains,
        result.Events,
        (long)result.Took.TotalMilliseconds);
}
