using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Activations;

namespace Network.Client.Api.Endpoints;

/// <summary>What people see before they decide: the form of a home with the points on record, and
/// a selection of demonstration units with what it breaks.</summary>
internal static class HomeEndpoints
{
    public static void MapHomes(this IEndpointRouteBuilder api)
    {
        api.MapGet("/enterprise/{city}/{id}/home-form",
                (HttpContext context, string city, string id) => Form(context, city, id))
            .Reads<HomeForm>("getHomeForm",
                "The form of the title of home, with the points that the records give.",
                QueryParameters.Year)
            .WithTags("enterprise");
        api.MapGet("/city/{city}/round-preview",
                (HttpContext context, string city) => Preview(context, city))
            .Reads<RoundPreview>("previewRound",
                "What a selection of demonstration units comes to, and every rule it breaks.",
                QueryParameters.Year, QueryParameters.Unit)
            .WithTags("city");
    }

    private static async Task<IResult> Form(HttpContext context, string city, string id)
    {
        var cancel = context.RequestAborted;
        var reading = context.RequestServices.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(GrainKind.Enterprise, city, id, cancel);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        var today = Today(context, city);
        var policy = await reading.PolicyOf(city, cancel);
        return Results.Json(Form(context, today, grain, policy), Wire.Options);
    }

    private static HomeForm Form(
        HttpContext context, DateOnly today, ReadGrain grain, Policy? policy)
    {
        var open = policy is null ? null : HomeCalendar.OpenYear(policy, today);
        var year = (int)(QueryParameters.Year.In(context.Request) ?? open ?? today.Year);
        return policy?.Home is not { } rules
            ? new HomeForm(year, open, today, [])
            : new HomeForm(year, open, HomeCalendar.Due(policy, year), HomeProposal.Of(
                grain.Snapshot.Key, (EnterpriseState)grain.Snapshot.State, policy, rules.Score,
                year).Items);
    }

    private static async Task<IResult> Preview(HttpContext context, string city)
    {
        var cancel = context.RequestAborted;
        var reading = context.RequestServices.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(GrainKind.City, city, city, cancel);
        if (grain is null)
        {
            return new FaultResult(fault!);
        }

        var year = (int)(QueryParameters.Year.In(context.Request) ?? Today(context, city).Year);
        var policy = await reading.PolicyOf(city, cancel);
        var preview = policy is null ? null : RoundPreview.Of(
            (CityState)grain.Snapshot.State, policy, year,
            QueryParameters.Unit.In(context.Request));
        return preview is null
            ? new FaultResult(Fault.Unknown("demonstration",
                "现行文件没有示范单位的规定。", "This policy has no demonstration units."))
            : Results.Json(preview, Wire.Options);
    }

    private static DateOnly Today(HttpContext context, string city) =>
        context.RequestServices.GetRequiredService<ICities>().DayOf(
            city, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
}
