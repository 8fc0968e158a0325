using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Activations;

namespace Network.Client.Api.Endpoints;

/// <summary>Points that an association's records give by themselves.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder api) =>
        api.MapGet("/enterprise/{city}/{id}/proposed-points",
                (HttpContext context, string city, string id) => Propose(context, city, id))
            .Reads<ProposedPoints>("proposePoints",
                "Points of the yearly rubric that follow from what is recorded.",
                QueryParameters.Year)
            .WithTags("enterprise");

    private static async Task<IResult> Propose(HttpContext context, string city, string id)
    {
        var services = context.RequestServices;
        var cancel = context.RequestAborted;
        var (grain, fault) = await services.GetRequiredService<GrainReader>()
            .Read(GrainKind.Enterprise, city, id, cancel);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        var cities = services.GetRequiredService<ICities>();
        var today = cities.DayOf(city, services.GetRequiredService<TimeProvider>().GetUtcNow());
        var year = (int)(QueryParameters.Year.In(context.Request) ?? today.Year);
        var rules = (await cities.FactsOf(city, cancel))?.Policy.Assessment;
        return Results.Json(new ProposedPoints(year, rules is null ? [] : SelfScores.Proposed(
                grain.Snapshot.Key, (EnterpriseState)grain.Snapshot.State, year, rules)),
            Wire.Options);
    }
}
