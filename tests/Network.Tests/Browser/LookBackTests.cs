namespace Network.Tests.Browser;

/// <summary>What was done by whom and when, and a page as it was.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LookBackTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task History_Filtered_KeepsItsFilterInTheAddress()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open($"/history{city.Enterprise}");
            var entries = page.GetByTestId("history").Locator("li");
            await entries.First.WaitForAsync();
            await page.GetByTestId("history-actor").SelectOptionAsync("local");
            await page.WaitForURLAsync("**actor=local**");
            await entries.First.WaitForAsync();
            await page.GetByTestId("history-until").Locator("input").FillAsync("2001-01-01");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**until=2001-01-01**");
            await entries.First.WaitForAsync(
                new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
            await page.ReloadAsync();
            await page.Settle();
            (await entries.CountAsync()).ShouldBe(0);
            await page.GetByTestId("history-clear").ClickAsync();
            await entries.First.WaitForAsync();
        }, "history-filter");
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>Fields in which one does not search or filter.</summary>
    private const string Fields = """
        () => [...document.querySelectorAll('main textarea, main input, main [data-acts]')]
          .filter(e => e.checkVisibility() && !e.disabled
            && !e.closest('[role=search], .period, .search, .back'))
          .map(e => e.outerHTML.slice(0, 160))
        """;

    /// <summary>Buttons that open or close what is shown.</summary>
    private static readonly HashSet<string> Harmless =
        ["back-to-now", "history-clear", "list-file"];

    public static TheoryData<string> PastPages =>
    [
        "enterprise", "home", "workstation", "project", "service", "nomination", "panel",
        "assessment", "district", "city",
    ];

    /// <summary>No form is there, and no button leads to one.</summary>
    [Theory]
    [MemberData(nameof(PastPages))]
    public async Task EveryPage_AsOfADay_OffersNoForm(string kind)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open($"{PathOf(kind)}?asOf={city.Today}");
            await page.Locator("[data-testid=past-note], [data-testid=as-of-note]").First
                .WaitForAsync();
            (await page.EvaluateAsync<string[]>(Fields)).ShouldBeEmpty();
            // The others lead to other pages as well.
            var buttons = page.Locator(kind is "city" or "district"
                ? "main button[data-acts]" : "main button:visible");
            for (var i = await buttons.CountAsync() - 1; i >= 0; i--)
            {
                var button = buttons.Nth(i);
                if (await button.IsVisibleAsync() && !Harmless.Contains(
                    await button.GetAttributeAsync("data-testid") ?? ""))
                {
                    await button.ClickAsync(new() { Force = true });
                }
            }

            (await page.GetByTestId("command-form").CountAsync()).ShouldBe(0);
            (await page.Locator(".el-dialog:visible, .el-message-box:visible").CountAsync())
                .ShouldBe(0);
        }, $"past-{kind}");
    }

    private string PathOf(string kind) => kind switch
    {
        "enterprise" => city.Enterprise,
        "home" => $"{city.Enterprise}/home",
        "workstation" => city.Workstation,
        "project" => city.Project,
        "service" => city.Service,
        "nomination" => city.Nomination,
        "panel" => city.Panel,
        "assessment" =>
            $"/assessment/{city.Enterprise.Split('/')[^1]}/{city.Today[..4]}",
        "district" => "/district/kaifaqu",
        _ => "/",
    };

    [Fact]
    public async Task Page_AsOfADay_SaysSoAndTakesNothing()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open($"{city.Enterprise}?asOf={city.Today}");
            await page.GetByTestId("past-note").WaitForAsync();
            (await page.GetByTestId("record-activity").CountAsync()).ShouldBe(0);
            await page.GetByTestId("back-to-now").ClickAsync();
            await page.GetByTestId("past-note").WaitForAsync(
                new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
            await page.GetByTestId("record-activity").WaitForAsync();
        }, "look-back");
        visitor.Complaints.ShouldBeEmpty();
    }
}
