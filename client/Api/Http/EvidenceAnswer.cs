using Microsoft.Net.Http.Headers;
using Network.Client.Accounts;
using Network.Client.Files.Evidence;
using Network.Grains.Kernel;
using Network.Silo.Attachments;
using Network.Silo.Journal;

namespace Network.Client.Api.Http;

/// <summary>A file as an answer: where a browser shows it, it can do nothing else with it.
/// </summary>
internal static class EvidenceAnswer
{
    /// <summary>No scripts, no frames, no requests, an origin of its own. Chromium's viewer of PDF
    /// opens in it all the same.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; "
        + "frame-ancestors 'none'";

    public static async Task<IResult> Of(HttpContext context, GrainKey grain, string id)
    {
        var services = context.RequestServices;
        var attachments = services.GetRequiredService<IStore>().Attachments;
        if (!GrainKey.IsPart(id)
            || await attachments.Find(grain, id, context.RequestAborted) is not { } file)
        {
            return new FaultResult(EvidenceFaults.Unknown());
        }

        // A scan holds names and faces as a record does.
        await services.GetRequiredService<PeopleAudit>().Read(
            context, services.GetRequiredService<Visitor>(), $"{grain.Stream}/files/{id}");
        var content = TemporaryFile.Create();
        try
        {
            if (!await attachments.Copy(file, content, context.RequestAborted))
                throw new InvalidDataException($"The content {file.Hash} is damaged.");

            content.Position = 0;
            Describe(context.Response, file);
            return Results.File(content, file.Type,
                entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""));
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private static void Describe(HttpResponse response, Attachment file)
    {
        var shown = EvidenceType.OfMedia(file.Type)?.Shown == true;
        var headers = response.Headers;
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = Sandbox;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "private, no-cache";
    }
}
