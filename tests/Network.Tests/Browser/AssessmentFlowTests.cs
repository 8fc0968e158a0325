using Microsoft.Playwright;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>An assessment on Yueyang's rubric from the self-score to the ranking and the list of
/// those who get better support, by three people who may each do their own part only.</summary>
public sealed class AssessmentFlowTests(Chromium chromium)
{
    private const string Best = "h-baling";
    private const string Other = "h-dongting";

    private static readonly string Policy =
        Path.Combine(Repository.Root, "policies", "yueyang-2023.yaml");

    [Fact]
    public async Task Assessment_ThreeRoles_EndsInARankingAndAListOfSupport()
    {
        await using var roles = await ThreeRoles.Start(Policy);
        await roles.Found(Best, "岳阳巴陵石化有限公司", "yueyanglou");
        await roles.Found(Other, "岳阳洞庭装备有限公司", "yueyanglou");
        var year = roles.Today[..4];
        await using var secretary = await Visitor.Arrive(chromium, roles.Secretary.Address);
        await using var district = await Visitor.Arrive(chromium, roles.District.Address);
        await using var city = await Visitor.Arrive(chromium, roles.City.Address);

        await secretary.Through(p => ScoreItself(p, Best, year, "10"), "assessment-secretary");
        await secretary.Through(p => ScoreItself(p, Other, year, "8"), "assessment-secretary");
        await secretary.Through(p => MayNotReview(p, Best, year), "assessment-secretary");
        await district.Through(p => Review(p, Best, year, "9.5"), "assessment-district");
        await district.Through(p => Review(p, Other, year, "8"), "assessment-district");
        await city.Through(p => Decide(p, Best, year), "assessment-city");
        await city.Through(p => Decide(p, Other, year), "assessment-city");
        await city.Through(RankAndPublish, "assessment-city");

        district.Complaints.ShouldBeEmpty();
        city.Complaints.ShouldBeEmpty();
    }

    /// <summary>The records propose two of the ten points for meetings; the rest is claimed.
    /// </summary>
    private static async Task ScoreItself(IPage page, string host, string year, string points)
    {
        await page.Open($"/assessment/{host}/{year}");
        await page.GetByTestId("use-proposed").ClickAsync();
        (await Points(page).InputValueAsync()).ShouldBe("2");
        await Points(page).FillAsync("11");
        await page.GetByTestId("send-self-assess").ClickAsync();
        await page.Locator("[data-testid=problem][data-code='assessment.wrong-points']")
            .WaitForAsync();
        await Points(page).FillAsync(points);
        await page.GetByTestId("send-self-assess").ClickAsync();
        await Stage(page, "self-scored");
    }

    private static async Task MayNotReview(IPage page, string host, string year)
    {
        await page.Open($"/assessment/{host}/{year}");
        await Stage(page, "self-scored");
        (await page.GetByTestId("send-review").CountAsync()).ShouldBe(0);
    }

    private static async Task Review(IPage page, string host, string year, string points)
    {
        await page.Open($"/assessment/{host}/{year}");
        await Stage(page, "self-scored");
        await Points(page).FillAsync(points);
        await page.GetByTestId("opinion").FillAsync("佐证属实");
        (await Accessibility.ViolationsInAnyLook(page)).ShouldBeEmpty();
        await page.GetByTestId("send-review").ClickAsync();
        await Stage(page, "reviewed");
    }

    private static async Task Decide(IPage page, string host, string year)
    {
        await page.Open($"/assessment/{host}/{year}");
        await Stage(page, "reviewed");
        await page.GetByTestId("honours-city").FillAsync("1");
        await page.GetByTestId("send-decide").ClickAsync();
        await Stage(page, "decided");
    }

    private static async Task RankAndPublish(IPage page)
    {
        await page.Open("/assessments");
        await page.GetByTestId($"rank-{Best}").GetByText("1").WaitForAsync();
        await page.GetByTestId($"rank-{Other}").GetByText("2").WaitForAsync();
        await page.GetByTestId($"supported-{Best}").WaitForAsync();
        (await Accessibility.ViolationsInAnyLook(page)).ShouldBeEmpty();
        await page.GetByTestId("filter-search").FillAsync("洞庭");
        await page.GetByTestId($"rank-{Best}").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
        await page.GetByTestId($"rank-{Other}").GetByText("2").WaitForAsync();
        await page.GetByTestId("announce-support").ClickAsync();
        (await page.GetByTestId("field-text").InputValueAsync()).ShouldStartWith("1. 岳阳巴陵石化");
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("command-form").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
        await page.Open("/");
        await page.GetByText("年度考核予以倾斜支持名单").First.WaitForAsync();
    }

    private static ILocator Points(IPage page) =>
        page.GetByTestId("points-exchange-meetings");

    private static Task Stage(IPage page, string stage) =>
        page.Locator($"[data-testid=stage][data-stage={stage}]").WaitForAsync();
}
