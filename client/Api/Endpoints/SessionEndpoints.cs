using Network.Client.Api.Views;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>Who asks, and where.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api) =>
        api.MapGet("/session", Read)
            .Reads<Session>("getSession", "Who asks, and where.")
            .WithTags("session");

    private static IResult Read(
        RunningPolicies policies, Actor actor, NetworkSettings settings, RunningNetwork running)
    {
        var first = policies.All[0];
        return Results.Json(new Session(
            actor.Id,
            [.. actor.Grants.Select(g => g.Role).Distinct()],
            first.City,
            first.CityName,
            [.. policies.All.Select(p => p.City)],
            settings.Simulated,
            running.Today(first.City),
            ProductVersion.Text), Wire.Options);
    }
}
