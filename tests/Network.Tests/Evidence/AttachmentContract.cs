using System.Security.Cryptography;
using Network.Grains.Kernel;
using Network.Silo.Attachments;
using Network.Silo.Journal;

namespace Network.Tests.Evidence;

/// <summary>What every store keeps of files, whatever database is behind it.</summary>
public abstract class AttachmentContract : IAsyncLifetime
{
    private static readonly GrainKey Host = GrainKey.OfEnterprise("kunshan", "h-1");
    private static readonly GrainKey Other = GrainKey.OfEnterprise("kunshan", "h-2");

    private IStore? store;

    private IAttachments Files => store!.Attachments;

    protected abstract Task<IStore> Open();

    /// <summary>Rows of contents in the database.</summary>
    protected abstract Task<long> Parts();

    public async ValueTask InitializeAsync() => store = await Open();

    public async ValueTask DisposeAsync()
    {
        await store!.DisposeAsync();
        await Clean();
        GC.SuppressFinalize(this);
    }

    protected virtual Task Clean() => Task.CompletedTask;

    [Theory]
    [InlineData(1)]
    [InlineData(AttachmentLimits.PartBytes)]
    [InlineData((3 * AttachmentLimits.PartBytes) + 7)]
    public async Task Kept_AfterRestart_IsReadBackByteForByte(int bytes)
    {
        var content = Bytes(bytes, 1);
        var kept = await Keep(Host, content, "照片.png");
        await store!.DisposeAsync();
        store = await Open();

        (await Files.List(Host)).ShouldBe([kept]);
        (await Files.Find(Host, kept.Id)).ShouldBe(kept);
        (await Read(kept)).ShouldBe(content);
        (await Files.Find(Other, kept.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task SameContent_OfManyGrains_IsKeptOnce()
    {
        var content = Bytes(AttachmentLimits.PartBytes + 1, 2);
        var first = await Keep(Host, content, "a.png");
        var again = await Keep(Host, content, "b.png");
        var other = await Keep(Other, content, "c.png");

        again.ShouldBe(first);
        (await Files.List(Host)).Length.ShouldBe(1);
        (await Parts()).ShouldBe(2);
        (await Files.Remove(Host, first.Id)).ShouldBeTrue();
        (await Read(other)).ShouldBe(content);
        (await Files.Remove(Other, other.Id)).ShouldBeTrue();
        (await Parts()).ShouldBe(0);
        (await Files.Remove(Other, other.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task SameContent_AddedAndRemovedAtOnce_IsWholeWhereItIsNamed()
    {
        var content = Bytes(2 * AttachmentLimits.PartBytes, 3);
        var hosts = Enumerable.Range(0, 8)
            .Select(i => GrainKey.OfEnterprise("kunshan", $"h-{i}")).ToList();

        await Task.WhenAll(hosts.Select(async host =>
        {
            var file = await Keep(host, content, "a.png");
            if (host.Id.EndsWith('1') || host.Id.EndsWith('3'))
                await Files.Remove(host, file.Id);
        }));

        foreach (var host in hosts)
        {
            foreach (var file in await Files.List(host))
            {
                (await Read(file)).ShouldBe(content);
            }
        }

        (await Parts()).ShouldBe(2);
    }

    [Fact]
    public async Task Grain_WithAsManyFilesAsItMayHave_TakesNoMore()
    {
        for (var i = 0; i < AttachmentLimits.FilesMax; i++)
        {
            await Keep(Host, [.. BitConverter.GetBytes(i)], "a.png");
        }

        (await Files.Keep(File(Host, [9, 9, 9], "b.png"), new MemoryStream([9, 9, 9])))
            .ShouldBeNull();
        (await Files.List(Host)).Length.ShouldBe(AttachmentLimits.FilesMax);
    }

    private static byte[] Bytes(int count, int seed)
    {
        var bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static Attachment File(GrainKey grain, byte[] content, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return new Attachment(grain, hash[..20], hash, name, "image/png", content.Length, "wang",
            new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
    }

    private async Task<Attachment> Keep(GrainKey grain, byte[] content, string name) =>
        (await Files.Keep(File(grain, content, name), new MemoryStream(content)))
            .ShouldNotBeNull();

    private async Task<byte[]> Read(Attachment file)
    {
        using var copy = new MemoryStream();
        (await Files.Copy(file, copy)).ShouldBeTrue();
        return copy.ToArray();
    }
}
