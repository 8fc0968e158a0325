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

    [Fact]
    public async Task Page_AsOfADay_SaysSoAndTakesNothing()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open($"{city.Enterprise}?asOf={city.Today}");
            await page.GetByTestId("past-note").WaitForAsync();
            await page.GetByTestId("record-activity").ClickAsync();
            await page.GetByText("请先回到现在").WaitForAsync();
            (await page.GetByTestId("command-form").CountAsync()).ShouldBe(0);
            await page.GetByTestId("back-to-now").ClickAsync();
            await page.GetByTestId("past-note").WaitForAsync(
                new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        }, "look-back");
        visitor.Complaints.ShouldBeEmpty();
    }
}
