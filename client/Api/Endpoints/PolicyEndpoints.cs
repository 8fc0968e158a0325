using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>The rules that a city works under.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicies(this IEndpointRouteBuilder api) =>
        api.MapGet("/policy/{city}", Read)
            .Reads<PolicyInForce>("getPolicy", "The rules that a city works under today.")
            .WithTags("policy");

    private static async Task<IResult> Read(
        string city, HttpContext context, CityReader cities, OverrideReader overrides)
    {
        var (known, fault) = await cities.ReadRules(city, context.RequestAborted);
        return known is null
            ? new FaultResult(fault!)
            : Results.Json(new PolicyInForce(
                known.Facts.Policy,
                known.Facts.Districts,
                await overrides.Read(known, context.RequestAborted)), Wire.Options);
    }
}
