using System.Text;
using Microsoft.Playwright;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>A broken file is brought in by somebody who has never seen the product: corrected
/// cell by cell on the page, and nothing of it is entered before all of it is right.</summary>
public sealed class ImportFlowTests(Chromium chromium)
{
    private const string Broken = """
        单位名称,所属区镇,职工人数
        昆山恒锐精密机械,张浦,4o
        昆山昆达科技,火星镇,30
        昆山华创电子,锦溪,二十人左右
        """;

    private const string Strange = """
        厂家,在哪个镇,人
        昆山鼎信精工,张浦,55
        """;

    [Fact]
    public async Task BrokenFile_CorrectedInPlace_IsEnteredWhole()
    {
        await using var network = await ServedNetwork.Start();
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/import");
            await Choose(page, Broken);
            await Shows(page, "errors", 3);
            (await page.GetByTestId("import-apply").IsDisabledAsync()).ShouldBeTrue();
            await Correct(page, "problem-2-C", "40");
            await Correct(page, "problem-3-B", "周市");
            await page.GetByTestId("exclude-4").ClickAsync();
            (await page.GetByTestId("import-apply").IsDisabledAsync()).ShouldBeTrue();
            (await Total(network)).ShouldBe(0);
            await page.GetByTestId("import-check").ClickAsync();
            await Shows(page, "errors", 0);
            await Shows(page, "entered", 2);
            (await Total(network)).ShouldBe(0);
            await page.GetByTestId("import-apply").ClickAsync();
            await page.Locator("[data-testid=import-result][data-over=true]").WaitForAsync();
            (await Total(network)).ShouldBe(2);
            await page.GetByTestId("import-see").ClickAsync();
            await page.GetByText("昆山昆达科技").WaitForAsync();
        }, "import-broken");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task UnknownHeader_ItsColumnsSaidOnThePage_IsEntered()
    {
        await using var network = await ServedNetwork.Start();
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/import");
            await Choose(page, Strange);
            await page.GetByTestId("import-kind").SelectOptionAsync("hosts");
            await page.GetByTestId("import-header-row").SelectOptionAsync("1");
            await page.GetByTestId("import-column-A").SelectOptionAsync("name");
            await page.GetByTestId("import-column-B").SelectOptionAsync("district");
            await Shows(page, "errors", 0);
            await page.GetByTestId("import-column-C").SelectOptionAsync("staff");
            await Shows(page, "warnings", 0);
            await page.GetByTestId("import-apply").ClickAsync();
            await page.Locator("[data-testid=import-result][data-over=true]").WaitForAsync();
            (await Total(network)).ShouldBe(1);
        }, "import-strange");
        visitor.Complaints.ShouldBeEmpty();
    }

    private static Task Choose(IPage page, string text) =>
        page.GetByTestId("import-file").SetInputFilesAsync(new FilePayload
        {
            Name = "名单.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(text),
        });

    private static async Task Correct(IPage page, string problem, string value)
    {
        var cell = page.GetByTestId(problem).Locator("input");
        await cell.FillAsync(value);
        await cell.PressAsync("Enter");
    }

    private static Task Shows(IPage page, string figure, int value) =>
        page.Locator($"[data-testid=import-{figure}][data-value='{value}']").WaitForAsync();

    private static async Task<long> Total(ServedNetwork network) =>
        (await new NetworkReader(network.Http).Get("enterprise/kunshan"))
            .GetProperty("total").GetInt64();
}
