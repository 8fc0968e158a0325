using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Pairing;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Grains.Scenario;
using Network.Grains.Service;
using Network.Grains.Workstation;

namespace Network.Client.Api.Endpoints;

/// <summary>One grain as it is now, with its version as entity tag.</summary>
internal static class GrainEndpoints
{
    public static void MapGrains(this IEndpointRouteBuilder api)
    {
        Map<CityState>(api, GrainKind.City, "A city's own records.");
        Map<DistrictState>(api, GrainKind.District, "A district's own records.");
        Map<EnterpriseState>(api, GrainKind.Enterprise, "A host and its association.");
        Map<WorkstationState>(api, GrainKind.Workstation, "An expert workstation.");
        Map<ProjectState>(api, GrainKind.Project, "A project of an association.");
        Map<PanelState>(api, GrainKind.Panel, "A review panel, with its ranking.");
        Map<AssessmentState>(
            api, GrainKind.Assessment, "The assessment of an association for a year.");
        Map<NominationState>(
            api, GrainKind.Nomination, "A nomination for a programme or commendation.");
        Map<PairingState>(
            api, GrainKind.Pairing, "A pairing, for those who have to do with it.");
        Map<ServiceState>(api, GrainKind.Service, "Something asked of the service desk.");
        Map<ScenarioState>(api, GrainKind.Scenario, "A what-if scenario.");
    }

    private static void Map<TState>(IEndpointRouteBuilder api, GrainKind kind, string summary)
        where TState : GrainState
    {
        var name = GrainKey.Name(kind);
        api.MapGet($"/{name}/{{city}}/{{id}}", (HttpContext context, string city, string id) =>
                Read<TState>(context, kind, city, id))
            .Reads<GrainView<TState>>($"get{kind}", summary, QueryParameters.AsOf)
            .WithTags(name);
    }

    private static async Task<IResult> Read<TState>(
        HttpContext context, GrainKind kind, string city, string id)
        where TState : GrainState
    {
        var reading = context.RequestServices.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(kind, city, id, context.RequestAborted);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        if (QueryParameters.AsOf.In(context.Request) is { } day)
        {
            var key = grain.Snapshot.Key;
            grain = await context.RequestServices.GetRequiredService<PastState>()
                .Of(grain, day, context.RequestAborted);
            if (grain is null)
            {
                return new FaultResult(NotYet(key));
            }
        }

        context.Response.Headers.ETag = VersionTag.Of(grain.Snapshot.Version);
        context.Response.Headers.CacheControl = "no-cache";
        var state = (TState)grain.Snapshot.State;
        var people = await reading.Names(grain, PeopleOf.State(state), context.RequestAborted);
        return Results.Json(
            new GrainView<TState>(id, grain.Snapshot.Version, state, people,
                grain.Allowed, grain.Begins, grain.ErasesPeople,
                reading.CheckFiles(grain) is null,
                await reading.HostName(grain, context.RequestAborted)), Wire.Options);
    }

    private static Fault NotYet(GrainKey key) => Fault.Unknown(GrainKey.Name(key.Kind),
        "那时还没有这条记录。", "There was no record of it yet.", QueryParameters.AsOf.Name);
}
