using System.Text;
using Microsoft.Playwright;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>Something of a closed year 已关账 is found later: the page asks why, where it was being
/// entered, and it is kept as a correction.</summary>
public sealed class ClosedYearFlowTests(Chromium chromium)
{
    private const string Reason = "归档时补录";

    [Fact]
    public async Task QuickEntry_IntoAClosedYear_AsksWhyAndIsKept()
    {
        await using var network = await ServedNetwork.Start();
        var year = await CloseLastYear(network);
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/district/zhangpu");
            await page.GetByTestId("quick-category").SelectOptionAsync("academic-exchange");
            await page.GetByTestId("quick-date").Locator("input").FillAsync($"{year}-03-05");
            await page.GetByTestId("quick-participants").FillAsync("60");
            await page.Keyboard.PressAsync("Tab");
            await page.GetByTestId("quick-submit").ClickAsync();
            await page.Locator("[data-testid=problem][data-code='year.closed']").WaitForAsync();
            await page.GetByTestId("correction").FillAsync(Reason);
            await page.GetByTestId("quick-submit").ClickAsync();
            await page.GetByTestId("quick-done").GetByText("60").WaitForAsync();
            (await page.GetByTestId("correction").CountAsync()).ShouldBe(0);
            await page.GetByText($"{year} 年已关账，作更正：{Reason}").First.WaitForAsync();
        }, "closed-year-entry");
    }

    [Fact]
    public async Task ImportedFile_IntoAClosedYear_AsksWhyAndIsEntered()
    {
        await using var network = await ServedNetwork.Start();
        var year = await CloseLastYear(network);
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/import");
            await page.GetByTestId("import-file").SetInputFilesAsync(new FilePayload
            {
                Name = "活动.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(
                    $"主办单位,活动类别,活动日期,场次,参加人数\n张浦镇科协,学术交流,{year}-03-05,1,60\n"),
            });
            await page.Locator("[data-testid=import-errors][data-value='1']").WaitForAsync();
            await page.GetByTestId("import-correction").FillAsync(Reason);
            await page.GetByTestId("import-check").ClickAsync();
            await page.Locator("[data-testid=import-errors][data-value='0']").WaitForAsync();
            await page.GetByTestId("import-apply").ClickAsync();
            await page.Locator("[data-testid=import-result][data-over=true]").WaitForAsync();
            await page.Open("/district/zhangpu");
            await page.GetByText($"{year} 年已关账，作更正：{Reason}").First.WaitForAsync();
        }, "closed-year-import");
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task<int> CloseLastYear(ServedNetwork network)
    {
        var today = (await new NetworkReader(network.Http).Get("session"))
            .GetProperty("today").GetDateTime();
        await network.Send(GrainKey.OfCity("kunshan"), new CityCommand.CloseYear(today.Year - 1));
        return today.Year - 1;
    }
}
