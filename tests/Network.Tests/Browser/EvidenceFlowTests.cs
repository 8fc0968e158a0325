using Microsoft.Playwright;
using Network.Tests.BlackBox;
using Network.Tests.Evidence;

namespace Network.Tests.Browser;

/// <summary>Files of evidence: added with an entry, seen with the unit, taken away.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EvidenceFlowTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task File_AddedWithAnActivity_StandsWithTheUnit()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open(city.Enterprise);
            await page.GetByTestId("record-activity").ClickAsync();
            await Choose(page, "field-evidence-file-input", "现场.png", SampleFiles.Png);
            await page.GetByTestId("command-form").GetByText("现场.png").WaitForAsync();
            (await Accessibility.Violations(page)).ShouldBeEmpty();
            await Choose(page, "field-evidence-file-input", "坏.pdf", SampleFiles.Macros);
            await page.GetByText("不能带宏").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");

            await page.Open(city.Enterprise);
            var files = page.GetByTestId("files");
            await Choose(page, "add-file-input", "证书.pdf", SampleFiles.Pdf);
            await files.GetByText("证书.pdf").WaitForAsync();
            await files.GetByText("现场.png").First.WaitForAsync();
            (await PageAudit.Findings(page)).ShouldBeEmpty();
            var address = await files.GetByText("证书.pdf").GetAttributeAsync("href");
            var answer = await page.APIRequest.GetAsync($"{city.Address}{address![1..]}");
            answer.Headers["content-type"].ShouldBe("application/pdf");
            answer.Headers["content-security-policy"].ShouldStartWith("sandbox;");
            await Opens(page, address);

            await files.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "证书.pdf" })
                .GetByTestId("remove-file").ClickAsync();
            await page.Locator(".el-message-box .el-button--primary").ClickAsync();
            await files.GetByText("证书.pdf").WaitForAsync(
                new() { State = WaitForSelectorState.Detached });
        }, "evidence");
    }

    /// <summary>The browser's own viewer shows it, in a frame of the viewer's, though the answer is
    /// in a sandbox.</summary>
    private static async Task Opens(IPage page, string address)
    {
        var paper = await page.Context.NewPageAsync();
        await paper.GotoAsync(address);
        await Eventually.Is(() => Task.FromResult(paper.Frames.Select(f => f.Url).ToList()),
            frames => frames.Exists(f => f.StartsWith(
                "chrome-extension://", StringComparison.Ordinal)),
            TimeSpan.FromSeconds(20), frames => string.Join(' ', frames));
        await paper.CloseAsync();
    }

    private static Task Choose(IPage page, string input, string name, byte[] content) =>
        page.GetByTestId(input).First.SetInputFilesAsync(new FilePayload
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = content,
        });
}
