using System.Security.Cryptography;
using Network.Client.Api.Http;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Attachments;
using Network.Silo.Journal;

namespace Network.Client.Files.Evidence;

/// <summary>Takes files in as evidence: what they are is seen from their content.</summary>
internal sealed class EvidenceDesk(IStore store, Actor actor, TimeProvider time)
{
    /// <summary>Characters of an attachment's id.</summary>
    private const int IdCharacters = 20;

    /// <summary>Keeps a file with a grain, or says why not.</summary>
    /// <param name="name">As it was called where it comes from.</param>
    public async Task<(Attachment? File, Fault? Fault)> Take(
        GrainKey grain, string name, HttpRequest request)
    {
        var cancel = request.HttpContext.RequestAborted;
        if (request.ContentLength > AttachmentLimits.FileBytesMax)
            return (null, EvidenceFaults.TooLarge());

        await using var file = TemporaryFile.Create();
        if (!await TemporaryFile.Fill(
            file, request.Body, AttachmentLimits.FileBytesMax, cancel))
        {
            return (null, EvidenceFaults.TooLarge());
        }

        if (file.Length == 0)
            return (null, EvidenceFaults.Empty());

        if (EvidenceContent.Of(file) is not { } type)
            return (null, EvidenceFaults.WrongType());

        var plain = EvidenceName.Of(name, type);
        if (EvidenceName.Contradicts(name, type))
            return (null, EvidenceFaults.Contradiction(plain, type));

        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
        // A client that goes away does not leave half a file behind.
        var kept = await store.Attachments.Keep(
            new Attachment(grain, hash[..IdCharacters], hash, plain, type.Media, file.Length,
                actor.Id, time.GetUtcNow()),
            file, CancellationToken.None);
        return (kept, kept is null ? EvidenceFaults.TooMany() : null);
    }
}
