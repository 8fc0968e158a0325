using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views;
using Network.Client.Files.Evidence;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Attachments;
using Network.Silo.Journal;

namespace Network.Client.Api.Endpoints;

/// <summary>Files with grains 佐证材料, for those who see the people of a grain.</summary>
internal static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<GrainKind>())
        {
            var name = GrainKey.Name(kind);
            var files = $"/{name}/{{city}}/{{id}}/files";
            api.MapGet(files, (HttpContext context, string city, string id) =>
                    With(context, kind, city, id, key => List(context, key)))
                .Reads<EvidenceFile[]>($"list{kind}Files", $"Files with this {name}, newest first.")
                .WithTags(name);
            api.MapPost(files, (HttpContext context, string city, string id) =>
                    With(context, kind, city, id, key => Add(context, key)))
                .Reads<EvidenceFile>($"add{kind}File",
                    "Keeps a file as evidence; the same content again is the same file.",
                    QueryParameters.FileName)
                .TakesEvidence([.. EvidenceType.All.Select(t => t.Media)])
                .WithMetadata(new EvidenceBodyLimit())
                .WithTags(name);
            api.MapGet($"{files}/{{file}}",
                    (HttpContext context, string city, string id, string file) =>
                        With(context, kind, city, id, key => EvidenceAnswer.Of(
                            context, key, file)))
                .ReadsFile($"get{kind}File",
                    "A file: shown in place where that is safe, else only saved.",
                    [.. EvidenceType.All.Select(t => t.Media)])
                .WithTags(name);
            api.MapPost($"{files}/{{file}}/remove",
                    (HttpContext context, string city, string id, string file) =>
                        With(context, kind, city, id, key => Remove(context, key, file)))
                .Reads<EvidenceFile[]>($"remove{kind}File",
                    "Takes a file away; answers with those that stay.")
                .WithTags(name);
        }
    }

    private static async Task<IResult> With(HttpContext context, GrainKind kind, string city,
        string id, Func<GrainKey, Task<IResult>> work)
    {
        var reading = context.RequestServices.GetRequiredService<GrainReader>();
        var (grain, fault) = await reading.Read(kind, city, id, context.RequestAborted);
        return grain is null ? new FaultResult(fault!)
            : reading.CheckFiles(grain) is { } refused ? new FaultResult(Fault.Of(refused))
            : await work(grain.Snapshot.Key);
    }

    private static async Task<IResult> List(HttpContext context, GrainKey key)
    {
        var services = context.RequestServices;
        var actor = services.GetRequiredService<Actor>();
        var files = await services.GetRequiredService<IStore>().Attachments.List(
            key, context.RequestAborted);
        return Results.Json(files.Select(f => View(f, actor)).ToArray(), Wire.Options);
    }

    private static async Task<IResult> Add(HttpContext context, GrainKey key)
    {
        var services = context.RequestServices;
        var (file, fault) = await services.GetRequiredService<EvidenceDesk>().Take(
            key, QueryParameters.FileName.In(context.Request) ?? "", context.Request);
        return file is null ? new FaultResult(fault!)
            : Results.Json(View(file, services.GetRequiredService<Actor>()), Wire.Options);
    }

    private static async Task<IResult> Remove(HttpContext context, GrainKey key, string id)
    {
        var services = context.RequestServices;
        var attachments = services.GetRequiredService<IStore>().Attachments;
        if (!GrainKey.IsPart(id) || await attachments.Find(key, id) is not { } file)
        {
            return new FaultResult(EvidenceFaults.Unknown());
        }

        if (AccessControl.CheckFileRemoval(services.GetRequiredService<Actor>(), key, file.Actor)
            is { } refused)
        {
            return new FaultResult(Fault.Of(refused));
        }

        await attachments.Remove(key, id);
        return await List(context, key);
    }

    private static EvidenceFile View(Attachment file, Actor actor) => new(
        file.Id, file.Name, file.Type, file.Bytes, file.Actor, file.At,
        EvidenceType.OfMedia(file.Type)?.Shown == true,
        AccessControl.CheckFileRemoval(actor, file.Grain, file.Actor) is null);
}
