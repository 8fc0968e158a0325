using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>A planner's story: slide, look, save, open by address, compare, optimise, export.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PlanPageTests(Chromium chromium, ServedCity city)
{
    private static readonly LocatorWaitForOptions Patiently = new() { Timeout = 90_000 };

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Planner_FromSliderToSharedAddress_SeesTheSameDigits(string language)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            await page.Open("/plan");
            await Refined(page);
            await Slide(page, "unitsMax", "9");
            await page.Locator("[data-testid=lever-unitsMax].beyond").WaitForAsync();
            await Slide(page, "quota", "3");
            await page.GetByTestId("undo").ClickAsync();
            await Refined(page);
            (await page.Locator("[data-testid=lever-quota] input").InputValueAsync())
                .ShouldBe("1");

            await Detail(page);
            var coverage = await Save(page, $"plan {language}");
            await page.ReloadAsync();
            await Finished(page);

            (await page.GetByTestId("plan-coverage").InnerTextAsync()).ShouldBe(coverage);
            (await page.Locator("[data-testid=lever-unitsMax] input").InputValueAsync())
                .ShouldBe("9");
            await page.GetByTestId("more-levers").ClickAsync();
            (await page.Locator("[data-testid^=number-budget-]").Nth(1).InputValueAsync())
                .ShouldBe("300000");
            await Compare(page, $"plan {language}");
            await Optimise(page);
            await Export(page);
            (await PageAudit.Findings(page)).ShouldBeEmpty();
        }, $"plan-{language}");
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task Slide(IPage page, string lever, string value)
    {
        await page.Locator($"[data-testid=lever-{lever}] input").FillAsync(value);
        await Refined(page);
    }

    /// <summary>One year's money and one district's quota differ from the others'.</summary>
    private static async Task Detail(IPage page)
    {
        await page.GetByTestId("more-levers").ClickAsync();
        await Enter(page.Locator("[data-testid^=number-budget-]").Nth(1), "300000");
        await Enter(page.Locator("[data-testid^=number-quota-]").First, "2");
        await Refined(page);
    }

    private static async Task Enter(ILocator field, string number)
    {
        await field.FillAsync(number);
        await field.BlurAsync();
    }

    /// <summary>The fine answer has taken the quick one's place.</summary>
    private static Task Refined(IPage page) => page.Locator(
        "[data-testid=plan-figures][data-refined=true]").WaitForAsync(Patiently);

    private static Task Finished(IPage page) => page.Locator(
        "[data-testid=scenario-stage][data-stage=finished]").WaitForAsync(Patiently);

    private static async Task<string> Save(IPage page, string name)
    {
        await page.GetByTestId("scenario-name").FillAsync(name);
        await page.GetByTestId("save-new").ClickAsync();
        await page.WaitForURLAsync("**/plan/sc-*", new() { Timeout = 90_000 });
        await Finished(page);
        return await page.GetByTestId("plan-coverage").InnerTextAsync();
    }

    private static async Task Compare(IPage page, string name)
    {
        var line = page.GetByTestId("scenario-list").Locator("tr").Filter(new() { HasText = name });
        await line.Locator("input[type=checkbox]").CheckAsync();
        await page.GetByTestId("compare").ClickAsync();
        await page.GetByTestId("comparison").WaitForAsync(Patiently);
    }

    private static async Task Optimise(IPage page)
    {
        await page.GetByTestId("optimise").ClickAsync();
        await page.GetByTestId("apply-best").WaitForAsync(Patiently);
        await page.GetByTestId("apply-best").ClickAsync();
        await page.GetByTestId("save-changes").WaitForAsync();
    }

    private static async Task Export(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByTestId("export-xlsx").ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".xlsx");
    }
}
