namespace Network.Tests.Browser;

/// <summary>Language and colours are one click away and stay as chosen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SettingTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task Page_WhateverTheBrowserSpeaks_IsChineseFirst()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address, language: "en-US");
        await visitor.Through(async page =>
        {
            await page.Open("/");
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("zh-CN");
            (await page.TitleAsync()).ShouldContain("昆山");
        });
    }

    [Fact]
    public async Task Language_Switched_StaysAfterAReload()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            var chinese = await page.Locator("main h1").InnerTextAsync();
            await page.Speak("en");
            var english = await page.Locator("main h1").InnerTextAsync();
            english.ShouldNotBe(chinese);

            await page.ReloadAsync();
            await page.Settle();

            (await page.Locator("main h1").InnerTextAsync()).ShouldBe(english);
            (await page.TitleAsync()).ShouldContain("Kunshan");
        });
    }

    [Fact]
    public async Task Theme_Switched_ChangesThePageAndStaysAfterAReload()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            const string Ink = "() => getComputedStyle(document.body).color";
            await page.Open("/");
            var light = await page.EvaluateAsync<string>(Ink);
            await page.GetByTestId("theme-toggle").ClickAsync();
            await page.WaitForFunctionAsync($"light => ({Ink})() !== light", light);
            var dark = await page.EvaluateAsync<string>(Ink);

            await page.ReloadAsync();
            await page.Settle();

            (await page.EvaluateAsync<string>(Ink)).ShouldBe(dark);
        });
    }
}
