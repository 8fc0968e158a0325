using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Browser;

/// <summary>Lists that stand on pages of their own go on by scrolling; where they stand among other
/// things, by a button.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LongServiceListTests(Chromium chromium) : IAsyncLifetime
{
    /// <summary>More than one request brings, however it asks.</summary>
    private const int Requests = 112;

    private ServedNetwork _network = null!;

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start(settings: ["SignIn:Mode=roles", "Simulated=true"]);
        await _network.Arrived("district/kunshan/kaifaqu");
        var host = GrainKey.OfEnterprise("kunshan", "h-1");
        await _network.Send(host, new EnterpriseCommand.Register("kaifaqu", Kunshan.Profile));
        await _network.Send(host, new EnterpriseCommand.Establish(await _network.Today()));
        for (var n = 1; n <= Requests; n++)
        {
            await _network.Send(host, new EnterpriseCommand.AskService(
                "workers-request", $"第{n:000}件申请", "希望协调", Request: $"s-{n}"));
        }

        await _network.Arrived($"service/kunshan/s-{Requests}");
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", 1440, false)]
    [InlineData("en", 390, true)]
    public async Task Requests_MoreThanAPage_AreScrolledToTheLastAndNarrowed(
        string language, int width, bool dark)
    {
        await using var visitor = await Visitor.Arrive(
            chromium, _network.Address, width, dark: dark);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("city-staff");
            await page.Open("/services?sort=name");
            await page.Speak(language);
            var list = page.GetByTestId("service-list");
            await page.Locator($"[data-testid=service-list][aria-rowcount='{Requests + 1}']")
                .WaitForAsync();
            (await page.GetByTestId("list-more").CountAsync()).ShouldBe(0);
            (await page.GetByTestId("list-file").CountAsync()).ShouldBe(1);
            (await list.GetByText($"第{Requests:000}件申请").CountAsync()).ShouldBe(0);
            await page.WaitForFunctionAsync($$"""
                () => {
                  const end = document.documentElement.scrollHeight;
                  if (window.scrollY + innerHeight < end - 1) window.scrollTo(0, end);
                  return document.querySelector("[data-testid=service-list] "
                    + "[aria-rowindex='{{Requests + 1}}'][data-testid]") !== null;
                }
                """);
            await list.GetByText($"第{Requests:000}件申请").WaitForAsync();
            await page.GetByTestId("filter-search").FillAsync("第057件");
            await page.Locator("[data-testid=service-list][aria-rowcount='2']").WaitForAsync();
            await list.GetByText("第057件申请").WaitForAsync();
            (await PageAudit.Findings(page)).ShouldBeEmpty();
            (await PageAudit.Overflow(page)).ShouldBeEmpty();
            (await Accessibility.Violations(page)).ShouldBeEmpty();
        }, $"long-services-{width}");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Requests_OfOneHost_GoOnByAButtonOnItsPage()
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("city-staff");
            await page.Open("/enterprise/h-1");
            var rows = page.Locator("[data-testid=service-list] tbody tr");
            await rows.Nth(7).WaitForAsync();
            (await rows.CountAsync()).ShouldBe(8);
            await page.Locator("section").Filter(new() { Has = page.GetByTestId("service-list") })
                .GetByTestId("list-more").ClickAsync();
            await rows.Nth(8).WaitForAsync();
        });
        visitor.Complaints.ShouldBeEmpty();
    }
}
