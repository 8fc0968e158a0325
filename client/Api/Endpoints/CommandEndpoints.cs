using Network.Client.Api.Http;
using Network.Client.Api.Views;
using Network.Client.Configuration;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>Commands are data: one address for every command of every kind of grain.</summary>
internal static class CommandEndpoints
{
    public static void MapCommands(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<GrainKind>())
        {
            foreach (var (name, command) in Catalog.Of(kind).Commands)
            {
                Map(api, new CommandMark(kind, name, command));
            }
        }
    }

    private static void Map(IEndpointRouteBuilder api, CommandMark mark)
    {
        var kind = GrainKey.Name(mark.Kind);
        api.MapPost($"/{kind}/{{city}}/{{id}}/{mark.Name}",
                (HttpContext context, string city, string id) => Send(context, mark, city, id))
            .WithMetadata(mark)
            .Accepts(mark.Command, "application/json")
            .AnswersAsCommand()
            .WithName($"{kind}-{mark.Name}")
            .WithTags(kind);
    }

    private static async Task<IResult> Send(
        HttpContext context, CommandMark mark, string city, string id)
    {
        var services = context.RequestServices;
        var limits = services.GetRequiredService<NetworkSettings>().Limits;
        var (key, unknown) = GrainAddress.Read(mark.Kind, city, id);
        var (commandId, noKey) = IdempotencyKey.Read(context.Request);
        var (version, noVersion) = VersionTag.Read(context.Request);
        if ((unknown ?? noKey ?? noVersion) is { } fault)
        {
            return new FaultResult(fault);
        }

        var actor = services.GetRequiredService<Actor>();
        if (AccessControl.CheckRole(actor, key, mark.Name) is { } refused)
        {
            return new FaultResult(Fault.Of(refused));
        }

        var (command, malformed) = await CommandBody.Read(
            context.Request, mark.Command, limits.BodyBytesMax);
        if (malformed is not null)
        {
            return new FaultResult(malformed);
        }

        // A client that goes away does not take back what it has sent.
        var outcome = await services.GetRequiredService<INetwork>().Execute(
            key, (GrainCommand)command!, commandId, actor, version);
        return Answer(context, outcome, version is not null);
    }

    private static IResult Answer(HttpContext context, Outcome outcome, bool expected)
    {
        if (outcome is Outcome.Done done)
        {
            context.Response.Headers.ETag = VersionTag.Of(done.Version);
            return Results.Json(
                new CommandAnswer(done.Version, done.Position, done.Repeated), Wire.Options);
        }

        return new FaultResult(outcome switch
        {
            Outcome.Rejected rejected => Fault.Of(rejected.Why),
            Outcome.Stale stale when expected => VersionTag.Changed(stale.Version),
            Outcome.Stale stale => VersionTag.Lost(stale.Version),
            Outcome.Overloaded overloaded => Fault.Overloaded(overloaded.RetryAfter),
            Outcome.Unavailable unavailable => Fault.Unavailable(unavailable.RetryAfter),
            _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
        });
    }
}
