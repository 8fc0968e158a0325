using System.Collections.Immutable;
using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Views;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Standards;
using Network.Silo;
using Network.Silo.Activations;

namespace Network.Client.Api.Endpoints;

/// <summary>Checklists of an association, a district or the city, as they stand today.</summary>
internal static class StandardEndpoints
{
    public static void MapStandards(this IEndpointRouteBuilder api)
    {
        foreach (var kind in new[] { GrainKind.Enterprise, GrainKind.District, GrainKind.City })
        {
            var name = GrainKey.Name(kind);
            api.MapGet($"/{name}/{{city}}/{{id}}/standards",
                    (HttpContext context, string city, string id) =>
                        Read(context, kind, city, id))
                .Reads<StandardList>($"get{kind}Standards",
                    "The policy's checklists, item by item: what is met by record or by entry.")
                .WithTags(name);
        }
    }

    private static async Task<IResult> Read(
        HttpContext context, GrainKind kind, string city, string id)
    {
        var services = context.RequestServices;
        var reading = services.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(kind, city, id, context.RequestAborted);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        var policy = await reading.PolicyOf(city, context.RequestAborted);
        var today = services.GetRequiredService<ICities>()
            .DayOf(city, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return Results.Json(new StandardList(
            policy is null ? [] : Standing(grain.Snapshot, policy, today)), Wire.Options);
    }

    private static ImmutableArray<StandardStanding> Standing(
        GrainSnapshot grain, Policy policy, DateOnly today) => grain.State switch
        {
            EnterpriseState host => StandardView.Of(grain.Key, host, policy, today),
            DistrictState district =>
                StandardView.Of("district", district.Standards, policy, today),
            CityState own => StandardView.Of("city", own.Standards, policy, today),
            _ => [],
        };
}
