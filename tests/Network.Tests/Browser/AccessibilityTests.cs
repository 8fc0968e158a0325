namespace Network.Tests.Browser;

/// <summary>Every page in both languages and both themes, judged by an independent program.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Chromium chromium, ServedCity city)
{
    /// <summary>Every chart is described, and can be read as a table.</summary>
    private const string Charts = """
        () => [...document.querySelectorAll('figure[role=img]')]
          .filter(f => !f.getAttribute('aria-label')
            || !f.closest('section')?.querySelector('[data-testid=table-toggle]'))
          .map(f => `chart without words or table: ${f.outerHTML.slice(0, 120)}`)
        """;

    [Theory]
    [InlineData("zh-CN", false, 1440)]
    [InlineData("zh-CN", true, 390)]
    [InlineData("en", false, 390)]
    [InlineData("en", true, 1440)]
    public async Task EveryPage_HasNoViolationOfLevelsAAndAA(
        string language, bool dark, int width)
    {
        await using var visitor = await Visitor.Arrive(
            chromium, city.Address, width, dark: dark);
        var found = new List<string>();
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            foreach (var path in PagePaths.Of(city))
            {
                await page.Open(path);
                string[] violations =
                [
                    .. await Accessibility.Violations(page),
                    .. await page.EvaluateAsync<string[]>(Charts),
                ];
                found.AddRange(violations.Select(v => $"{path}: {v}"));
            }

            found.Distinct().ShouldBeEmpty();
        }, $"accessibility-{language}-{width}");
    }

    [Theory]
    [InlineData("register-host", "/enterprises", false)]
    [InlineData("open-panel", "/panels", true)]
    public async Task OpenForm_HasNoViolation(string button, string path, bool dark)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address, dark: dark);
        await visitor.Through(async page =>
        {
            await page.Open(path);
            await page.GetByTestId(button).ClickAsync();
            await page.GetByTestId("command-form").WaitForAsync();
            await page.GetByTestId("command-submit").ClickAsync();
            await page.Locator("[data-testid=command-form] .invalid").First.WaitForAsync();

            (await Accessibility.Violations(page)).ShouldBeEmpty();
        }, $"accessibility-{button}");
    }

    [Fact]
    public async Task FoundList_Open_HasNoViolation()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("find").FillAsync("ks");
            await page.GetByTestId("found-district-kaifaqu").WaitForAsync();

            (await Accessibility.Violations(page)).ShouldBeEmpty();
        }, "accessibility-find");
    }
}
