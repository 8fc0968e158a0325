using System.Buffers.Binary;

namespace Network.Tests.Browser;

/// <summary>Charts are kept as pictures that other programs open.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(Chromium chromium, ServedCity city)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public async Task Chart_KeptAsAPicture_IsAPngAtTwiceTheScreen()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            var panel = page.Locator(".panel").Filter(
                new() { Has = page.GetByTestId("chart-png") }).First;
            var drawn = (await panel.Locator("figure svg").First.BoundingBoxAsync())!;
            var download = await page.RunAndWaitForDownloadAsync(
                () => panel.GetByTestId("chart-png").ClickAsync());

            var picture = await File.ReadAllBytesAsync(await download.PathAsync());

            download.SuggestedFilename.ShouldEndWith(".png");
            picture[..8].ShouldBe(Png);
            Math.Abs(BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)) - (drawn.Width * 2))
                .ShouldBeLessThanOrEqualTo(2);
        }, "picture");
        visitor.Complaints.ShouldBeEmpty();
    }
}
