using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>From a host that nobody knows to an established association, through the forms.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class FoundingFlowTests(Chromium chromium, ServedCity city)
{
    private const string WrongCode = "91320583MA1ABCDE00";

    [Fact]
    public async Task Host_RegisteredThroughForms_BecomesAnAssociation()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.GetByTestId("register-host").ClickAsync();
            await page.GetByTestId("field-district").SelectOptionAsync("jinxi");
            await page.GetByTestId("field-profile.name").FillAsync("锦溪古砖瓦文化研究院");
            await page.GetByTestId("field-profile.kind").SelectOptionAsync("institution");
            await page.GetByTestId("field-profile.ownership").SelectOptionAsync("public");
            await page.GetByTestId("field-profile.technicalStaff").FillAsync("36");
            await Submit(page);
            await page.WaitForURLAsync("**/enterprise/h-*");
            await page.Settle();
            (await page.Locator("main h1").InnerTextAsync()).ShouldContain("锦溪古砖瓦文化研究院");

            await Send(page, "next-begin-preparing");
            await Steps(page);
            await Send(page, "next-establish");
            await page.GetByTestId("next-elect-leaders").WaitForAsync();

            (await page.GetByTestId("stage").InnerTextAsync()).ShouldContain("成立");
            await page.Open("/district/jinxi");
            await page.Shows("associations", 1);
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-CN", "校验")]
    [InlineData("en", "check")]
    public async Task CreditCode_ThatIsWrong_IsToldAtItsField(string language, string word)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.Speak(language);
            await page.GetByTestId("register-host").ClickAsync();
            await page.GetByTestId("field-district").SelectOptionAsync("jinxi");
            await page.GetByTestId("field-profile.name").FillAsync("锦溪砖瓦厂");
            await page.GetByTestId("field-profile.kind").SelectOptionAsync("enterprise");
            await page.GetByTestId("field-profile.ownership").SelectOptionAsync("private");
            await page.GetByTestId("field-profile.creditCode").FillAsync(WrongCode);
            await page.GetByTestId("command-submit").ClickAsync();

            var line = page.Locator(".line", new()
            {
                Has = page.GetByTestId("field-profile.creditCode"),
            });
            (await line.GetByTestId("problem").InnerTextAsync()).ShouldContain(word);
            (await page.EvaluateAsync<string>("() => document.activeElement.dataset.testid"))
                .ShouldBe("field-profile.creditCode");
        }, $"credit-code-{language}");
    }

    [Fact]
    public async Task Field_LeftEmpty_IsToldWithoutAskingTheServer()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.GetByTestId("register-host").ClickAsync();
            await page.GetByTestId("command-submit").ClickAsync();

            await page.Locator(".line.invalid", new()
            {
                Has = page.GetByTestId("field-profile.name"),
            }).WaitForAsync();
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>All required steps of the policy, one after the other.</summary>
    private static async Task Steps(IPage page)
    {
        var step = page.GetByTestId("next-complete-step");
        var establish = page.GetByTestId("next-establish");
        await step.Or(establish).WaitForAsync();
        while (await step.IsVisibleAsync())
        {
            var told = await page.GetByTestId("next-step").InnerTextAsync();
            await Send(page, "next-complete-step");
            await page.WaitForFunctionAsync(
                "told => document.querySelector('[data-testid=next-step]').innerText !== told",
                told);
        }
    }

    private static async Task Send(IPage page, string button)
    {
        await page.GetByTestId(button).ClickAsync();
        await Submit(page);
    }

    private static async Task Submit(IPage page)
    {
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("command-form").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
    }
}
