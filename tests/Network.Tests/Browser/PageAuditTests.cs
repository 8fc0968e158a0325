namespace Network.Tests.Browser;

/// <summary>The audit sees what it is there to see; so its silence means something.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageAuditTests(Chromium chromium, ServedCity city)
{
    private const string Good = "<main><h1>昆山</h1></main>";

    [Theory]
    [InlineData("", "")]
    [InlineData("<img src='data:,'>", "image without text")]
    [InlineData("<input>", "field without name")]
    [InlineData("<select><option>x</option></select>", "field without name")]
    [InlineData("<label>Name <input></label>", "")]
    [InlineData("<button><i></i></button>", "control without name")]
    [InlineData("<button aria-label='Close'></button>", "")]
    [InlineData("<canvas width=5 height=5></canvas>", "picture without name")]
    [InlineData("<h3>Trend</h3>", "h3 after h1")]
    [InlineData("<h1>Again</h1>", "2 first headings")]
    [InlineData("<p>city.title</p>", "text is missing: city.title")]
    [InlineData("<p>kunshan 2024.7</p>", "")]
    [InlineData("<p>NaN 人</p>", "a value is broken")]
    [InlineData("<i id=a></i><i id=a></i>", "id twice: a")]
    public async Task Audit_OfAPageWithOneFault_NamesIt(string fault, string finding)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Page.SetContentAsync(
            $"<html lang='zh-CN'><title>昆山</title>{Good}{fault}</html>");

        var findings = await PageAudit.Findings(visitor.Page);

        if (finding.Length == 0)
        {
            findings.ShouldBeEmpty();
        }
        else
        {
            findings.ShouldHaveSingleItem().ShouldStartWith(finding);
        }
    }

    [Fact]
    public async Task Overflow_OfATooWideElement_IsNamed()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address, width: 390);
        await visitor.Page.SetContentAsync($"{Good}<p style='width:500px'>昆山</p>");

        (await PageAudit.Overflow(visitor.Page)).ShouldHaveSingleItem().ShouldContain("<p");
    }
}
