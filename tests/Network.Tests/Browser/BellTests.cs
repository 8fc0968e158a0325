namespace Network.Tests.Browser;

/// <summary>The bell in the head of every page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BellTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task Bell_LookedAt_HasNothingNewUntilSomethingHappens()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.Locator("[data-testid=bell]:not([data-new='0'])").WaitForAsync();
            await page.GetByTestId("bell").ClickAsync();
            await page.GetByTestId("notice-answered").First.WaitForAsync();
            (await PageAudit.Findings(page)).ShouldBeEmpty();
            (await Accessibility.Violations(page)).ShouldBeEmpty();
            await page.Keyboard.PressAsync("Escape");
            await page.Locator("[data-testid=bell][data-new='0']").WaitForAsync();
            await using var elsewhere = await Visitor.Arrive(chromium, city.Address, width: 390);
            await elsewhere.Page.Open("/");
            await elsewhere.Page.Locator("[data-testid=bell][data-new='0']").WaitForAsync();

            await page.Open("/projects");
            await page.GetByTestId("bell").ClickAsync();
            await page.GetByTestId("notice-answered").First.GetByRole(
                Microsoft.Playwright.AriaRole.Link).ClickAsync();
            await page.WaitForURLAsync("**/service/**");
            (await page.GetByTestId("bell").GetAttributeAsync("data-new")).ShouldBe("0");
        }, "bell");
        visitor.Complaints.ShouldBeEmpty();
    }
}
