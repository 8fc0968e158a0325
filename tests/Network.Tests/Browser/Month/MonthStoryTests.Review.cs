using Microsoft.Playwright;

namespace Network.Tests.Browser.Month;

/// <summary>The last weeks: a review, a plan, a look from above, and the figures at the end.
/// </summary>
public sealed partial class MonthStoryTests
{
    [Fact, Chapter(9)]
    public async Task Project_FinishedAndRecommended_ComesBeforeAPanel()
    {
        await Does("wang", async page =>
        {
            await page.SignIn("wang");
            await page.IsAt("/desk");
            await OpenPanel(page);
        });
        await Does("chen", async page =>
        {
            await page.SignIn("chen");
            await page.IsAt("/desk");
            await RecommendHome(page);
            await Finish(page);
            await page.FindsNothingOpen();
        });
        await Does("wang", async page =>
        {
            await page.TakeUp("toRecognise");
            await page.Press("recognise");
            await page.Send();
            await page.HasStage("recognised");
            await Recommend(page);
            await SeatExpert(page);
        });
    }

    [Fact, Chapter(10)]
    public Task Expert_OnAPanel_GivesTheScoreThatItWaitsFor() => Does("gu", async page =>
    {
        await page.Accept(city.Invitations["gu"]);
        await page.IsAt("/desk");
        await page.TakeUp("toScore");
        await page.Locator("[data-testid^='score-first-']").ClickAsync();
        await page.Fill("points", "88");
        await page.Fill("opinion", "效果明显");
        await page.Send();
        await page.GetByTestId("entry-list").GetByText("88").WaitForAsync();
        (await page.GetByTestId("draw-experts").CountAsync()).ShouldBe(0);
        await page.FindsNothingOpen();
        await page.GetByTestId("desk-panels").GetByText(Panel).WaitForAsync();
    });

    [Fact, Chapter(11)]
    public Task CityStaff_WithTheScores_DecidesAndPublishes() => Does("wang", async page =>
    {
        await page.Open("/panels");
        await page.GetByRole(AriaRole.Link, new() { Name = Panel }).ClickAsync();
        await page.IsAtOne("panel");
        await page.Locator("[data-testid^='prize-']").SelectOptionAsync("commended");
        await page.Press("save-prizes");
        await page.Press("publish");
        await page.Send();
        await page.HasStage("published");
        await page.FindsNothingOpen();
    });

    [Fact, Chapter(12)]
    public async Task Leader_WithTheCityOpen_SeesWhatIsEnteredMeanwhile()
    {
        city.Dawn(8);
        await Does("zhou", async leader =>
        {
            await leader.Accept(city.Invitations["zhou"]);
            await leader.IsAt("/");
            await leader.IsLive();
            await leader.Shows("participants", 156);
            await Does("liu", async page =>
            {
                await page.SignIn("liu");
                await page.IsAt("/desk");
                await Record(page, sessions: "1", participants: "24");
            });
            await leader.Shows("participants", 180);
            (await leader.Locator("main [data-acts]").CountAsync()).ShouldBe(0);
        });
    }

    [Fact, Chapter(13)]
    public Task Planner_TryingTwoAYear_SavesThePlan() => Does("lin", async page =>
    {
        await page.Accept(city.Invitations["lin"]);
        await page.IsAt("/desk");
        await page.Press("common-create");
        await page.IsAt("/plan");
        await page.Locator("[data-testid=plan-figures][data-refined=true]").WaitForAsync();
        await page.Locator("[data-testid=lever-quota] input").FillAsync("2");
        await page.GetByTestId("scenario-name").FillAsync(Plan);
        await page.Press("save-new");
        await page.Locator("[data-testid=scenario-stage][data-stage=finished]").WaitForAsync(
            new() { Timeout = 90_000 });
        await page.Desk();
        await page.GetByTestId("desk-plans").GetByText(Plan).WaitForAsync();
    });

    [Fact, Chapter(14)]
    public async Task Month_AtItsEnd_IsInTheFiguresAsItWasEntered()
    {
        city.Dawn(31);
        await Does("zhou", async page =>
        {
            await page.SignIn("zhou");
            await page.IsAt("/");
            await page.IsLive();
            var shown = new List<(string Figure, long Value)>();
            foreach (var (figure, _) in Entered)
            {
                shown.Add((figure, long.Parse(
                    await page.Figure(figure).First.GetAttributeAsync("data-value") ?? "", null)));
            }

            shown.ShouldBe(Entered);
            await page.Locator("[data-testid=moved-participants][data-by='24']").WaitForAsync();
        });
        foreach (var who in new[] { "wang", "chen", "liu", "zhao", "gu", "lin" })
        {
            await Does(who, async page =>
            {
                await page.SignIn(who);
                await page.IsAt("/desk");
                await page.FindsNothingOpen();
            });
        }

        city.Complaints.Where(c => !c.Contains("401", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>What the stories entered, as the city's page adds it up.</summary>
    private static readonly (string Figure, long Value)[] Entered =
    [
        ("associations", 2), ("establishedThisYear", 2), ("members", 3), ("sessions", 4),
        ("participants", 180), ("workstations", 1), ("visits", 1), ("problems", 3),
        ("patents", 1), ("revenueFen", 20_000_000), ("homes", 1), ("overdueReelections", 0),
    ];
}
