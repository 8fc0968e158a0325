namespace Network.Tests.Browser;

/// <summary>The box in the head of every page, by keyboard alone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FindFlowTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task Initials_TypedAfterASlash_LeadToTheDistrict()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync("zp");
            await page.GetByTestId("found-district-zhangpu").WaitForAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("ArrowUp");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**/district/zhangpu");
            await page.Settle();
            await page.GetByTestId("find").FillAsync("没有这个名字");
            await page.GetByTestId("find-results").GetByRole(
                Microsoft.Playwright.AriaRole.Status).GetByText("没有找到").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
            (await page.GetByTestId("find-results").IsVisibleAsync()).ShouldBeFalse();
        }, "find");
        visitor.Complaints.ShouldBeEmpty();
    }
}
