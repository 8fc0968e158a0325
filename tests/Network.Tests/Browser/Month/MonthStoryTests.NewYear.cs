using Microsoft.Playwright;

namespace Network.Tests.Browser.Month;

/// <summary>What the month leads to: in the new year the summaries come in, and the year is
/// assessed.</summary>
public sealed partial class MonthStoryTests
{
    private const string Year = "2026";

    [Fact, Chapter(15)]
    public async Task Secretary_InTheNewYear_HandsInTheSummaryAndScoresTheYear()
    {
        city.Dawn(new DateOnly(2027, 1, 12));
        await Does("liu", async page =>
        {
            await page.SignIn("liu");
            await page.IsAt("/desk");
            await page.GetByTestId("work-summary").GetByText("已报 0/1").WaitForAsync();
            await HandIn(page);
            await page.Leaves(page.GetByTestId("work-summary"));
            await ScoreItself(page);
        });
    }

    [Fact, Chapter(16)]
    public Task DistrictClerk_ToldOfTheSummary_HandsInTheOtherAndChecksTheScore() =>
        Does("chen", async page =>
        {
            await page.SignIn("chen");
            await page.IsAt("/desk");
            await page.GetByTestId("change").Filter(new() { HasText = Precision })
                .GetByText("年度工作总结").First.WaitForAsync();
            await page.Open("/calendar");
            await page.GetByTestId("work-summary").GetByText("已报 1/2").WaitForAsync();
            await page.Open("/enterprises");
            await page.GetByRole(AriaRole.Link, new() { Name = Electronics }).ClickAsync();
            await page.IsAtOne("enterprise");
            await page.Press("submit-summary");
            (await page.GetByTestId("field-year").InputValueAsync()).ShouldBe(Year);
            await page.Send();
            await page.Open("/calendar");
            await page.Comes(page.GetByTestId("work-summary").Filter(
                new() { HasText = "已报 2/2" }).Locator("[data-state=done]"));
            await CheckScore(page);
        });

    [Fact, Chapter(17)]
    public Task CityStaff_WithTheCheckedScore_GivesTheFinalOne() => Does("wang", async page =>
    {
        await page.SignIn("wang");
        await page.IsAt("/desk");
        await page.TakeUp("toDecide");
        await page.HasStage("reviewed");
        await page.GetByText("自评 5 · 初审 4").WaitForAsync();
        await page.GetByTestId("honours-city").FillAsync("1");
        await page.GetByTestId("opinion").FillAsync("同意区镇意见，加市级荣誉一项");
        await page.Press("send-decide");
        await page.HasStage("decided");
        await page.Desk();
        (await page.GetByTestId("desk-toDecide").CountAsync()).ShouldBe(0);
        await page.Open("/assessments");
        await page.GetByTestId("assessment-year").SelectOptionAsync(Year);
        await page.Locator("[data-testid^='rank-']")
            .Filter(new() { HasText = "1" }).WaitForAsync();
    });

    [Fact, Chapter(18)]
    public async Task Secretary_OnceItIsDecided_ReadsTheFinalScoreAndNoRankAmongWhatIsSeen()
    {
        await Does("liu", async page =>
        {
            await page.Open("/assessments");
            await page.GetByTestId("assessment-year").SelectOptionAsync(Year);
            var own = page.GetByRole(AriaRole.Link, new() { Name = Precision });
            await own.WaitForAsync();
            (await page.Locator("[data-testid^='rank-']").CountAsync()).ShouldBe(0);
            await own.ClickAsync();
            await page.HasStage("decided");
            await page.GetByTestId("total").Filter(new() { HasText = "12" }).WaitForAsync();
            (await page.Locator("[data-testid^='send-']").CountAsync()).ShouldBe(0);
        });
        city.Complaints.Where(c => !c.Contains("401", StringComparison.Ordinal)
            && !c.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>By the report that the records make of the year.</summary>
    private static async Task HandIn(IPage page)
    {
        await page.Press("common-submit-summary");
        await page.WaitForURLAsync($"**/report/enterprise/*/{Year}");
        await page.Settle();
        await page.Press("issue");
        await page.Send();
        await page.GetByTestId("report-state")
            .Filter(new() { HasText = "2027年1月12日" }).WaitForAsync();
    }

    /// <summary>Meetings and the summary are proposed by the records; five are claimed for the
    /// organisation.</summary>
    private static async Task ScoreItself(IPage page)
    {
        await page.Press("common-update-host");
        await page.IsAtOne("enterprise");
        await page.Press("self-assess");
        await page.WaitForURLAsync($"**/{Year}");
        await page.Settle();
        await page.Press("use-proposed");
        (await Points(page, "exchange-meetings").InputValueAsync()).ShouldBe("2");
        (await Points(page, "own-work-summary").InputValueAsync()).ShouldBe("3");
        await Points(page, "own-work-organisation").FillAsync("5");
        await page.Press("send-self-assess");
        await page.HasStage("self-scored");
    }

    private static async Task CheckScore(IPage page)
    {
        await page.TakeUp("toCheck");
        await page.HasStage("self-scored");
        await Points(page, "own-work-organisation").FillAsync("4");
        await page.GetByTestId("opinion").FillAsync("理事会未按期召开，扣一分");
        await page.Press("send-review");
        await page.HasStage("reviewed");
    }

    private static ILocator Points(IPage page, string check) =>
        page.GetByTestId($"points-{check}");
}
