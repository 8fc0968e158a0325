using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using Network.Grains.Kernel;
using Network.Silo.Accounts;

namespace Network.Silo.Attachments;

/// <summary>Files in one database. A content goes in part by part, each in a short transaction;
/// it counts once the last one names it.</summary>
internal sealed class AttachmentStore(IAccountDatabase database) : IAttachments
{
    public async Task<Attachment?> Keep(
        Attachment file, Stream content, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        for (var attempt = 0; attempt < AttachmentLimits.KeepTriesMax; attempt++)
        {
            var parts = await Put(file.Hash, content, cancel);
            var held = await database.Write(
                [
                    new(AttachmentSql.Hold, ("hash", file.Hash), ("parts", (long)parts)),
                    new(AttachmentSql.Add, ("stream", file.Grain.Stream), ("id", file.Id),
                        ("hash", file.Hash), ("name", file.Name), ("type", file.Type),
                        ("bytes", file.Bytes), ("actor", file.Actor),
                        ("at", file.At.ToUnixTimeMilliseconds()),
                        ("max", (long)AttachmentLimits.FilesMax)),
                ], cancel);
            if (held > 0)
                return await Find(file.Grain, file.Id, cancel);
        }

        throw new InvalidOperationException($"The content {file.Hash} does not stay.");
    }

    public Task<ImmutableArray<Attachment>> List(
        GrainKey grain, CancellationToken cancel = default) => database.Read(
            new(AttachmentSql.List, ("stream", grain.Stream),
                ("max", (long)AttachmentLimits.FilesMax)),
            row => Row(grain, row), cancel);

    public async Task<Attachment?> Find(
        GrainKey grain, string id, CancellationToken cancel = default) => (await database.Read(
            new(AttachmentSql.Find, ("stream", grain.Stream), ("id", id)),
            row => Row(grain, row), cancel)).FirstOrDefault();

    public async Task<bool> Copy(
        Attachment file, Stream target, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var part = 0; part < Parts(file.Bytes); part++)
        {
            var bytes = await database.Read(
                new(AttachmentSql.Part, ("hash", file.Hash), ("part", (long)part)),
                row => row.GetFieldValue<byte[]>(0), cancel);
            if (bytes.IsEmpty)
                return false;

            hash.AppendData(bytes[0]);
            await target.WriteAsync(bytes[0], cancel);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Hash;
    }

    public async Task<bool> Remove(
        GrainKey grain, string id, CancellationToken cancel = default) =>
        await Find(grain, id, cancel) is { } file && await database.Write(
            [
                new(AttachmentSql.HoldAny, ("hash", file.Hash)),
                new(AttachmentSql.Remove, ("stream", grain.Stream), ("id", id)),
                new(AttachmentSql.RemoveContent, ("hash", file.Hash)),
            ], cancel) > 0;

    private static long Parts(long bytes) =>
        (bytes + AttachmentLimits.PartBytes - 1) / AttachmentLimits.PartBytes;

    private async Task<int> Put(string hash, Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        var block = new byte[AttachmentLimits.PartBytes];
        for (var part = 0; ; part++)
        {
            var read = await content.ReadAtLeastAsync(
                block, block.Length, throwOnEndOfStream: false, cancel);
            if (read == 0)
                return part;

            await database.Write([new(AttachmentSql.PutPart, ("hash", hash),
                ("part", (long)part), ("bytes", block[..read]))], cancel);
        }
    }

    private static Attachment Row(GrainKey grain, DbDataReader row) => new(
        grain, row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3),
        row.GetInt64(4), row.GetString(5),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)));
}
