namespace Network.Tests.Browser;

/// <summary>Every page of the app, in both languages, wide and narrow.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(Chromium chromium, ServedCity city)
{
    [Theory]
    [InlineData("zh-CN", 1440, ColourScheme.Light)]
    [InlineData("en", 1440, ColourScheme.Dark)]
    [InlineData("zh-CN", 390, ColourScheme.Dark)]
    [InlineData("en", 390, ColourScheme.Light)]
    public async Task EveryPage_HasNamesHeadingsTextsAndFits(
        string language, int width, ColourScheme colours)
    {
        await using var visitor = await Visitor.Arrive(
            chromium, city.Address, width, dark: colours == ColourScheme.Dark);
        var findings = new List<string>();
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            foreach (var path in PagePaths.Of(city))
            {
                await page.Open(path);
                string[] found = [
                    .. await PageAudit.Findings(page), .. await PageAudit.Overflow(page)];
                findings.AddRange(found.Select(f => $"{path}: {f}"));
            }

            findings.Distinct().ShouldBeEmpty();
        }, $"pages-{language}-{width}");
        visitor.Complaints.ShouldBeEmpty();
    }

    public enum ColourScheme
    {
        Light,
        Dark,
    }
}
