using Microsoft.Playwright;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>The server does what it is told, but its answer never arrives: pressing the button
/// again must not do it twice.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LostAnswerTests(Chromium chromium, ServedCity city)
{
    /// <summary>The form itself asks so often before it tells the person.</summary>
    private const int Attempts = 4;

    private static readonly LocatorWaitForOptions AfterRetries = new() { Timeout = 20_000 };

    [Fact]
    public async Task Host_RegisteredAgainAfterALostAnswer_IsThereOnce()
    {
        const string Name = "周庄水乡文化研究院";
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await LoseAnswers(page, "**/register");
            await page.Open("/enterprises");
            await page.GetByTestId("register-host").ClickAsync();
            await page.GetByTestId("field-district").SelectOptionAsync("zhouzhuang");
            await page.GetByTestId("field-profile.name").FillAsync(Name);
            await page.GetByTestId("field-profile.kind").SelectOptionAsync("institution");
            await page.GetByTestId("field-profile.ownership").SelectOptionAsync("public");
            await page.GetByTestId("command-submit").ClickAsync();
            await page.GetByTestId("problem").WaitForAsync(AfterRetries);
            await page.GetByTestId("command-submit").ClickAsync();
            await page.WaitForURLAsync("**/enterprise/h-*");
        });

        (await new NetworkReader(city.Network.Http).List("enterprise"))
            .Count(l => l.GetProperty("name").GetString() == Name).ShouldBe(1);
    }

    [Fact]
    public async Task Count_SentAgainAfterALostAnswer_CountsOnce()
    {
        const int Participants = 77;
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/district/lujia");
            await page.IsLive();
            await LoseAnswers(page, "**/record-activity");
            await page.GetByTestId("quick-category").SelectOptionAsync("academic-exchange");
            await page.GetByTestId("quick-participants").FillAsync($"{Participants}");
            await page.GetByTestId("quick-submit").ClickAsync();
            await page.GetByTestId("problem").WaitForAsync(AfterRetries);
            await page.GetByTestId("quick-submit").ClickAsync();
            await page.Locator("[data-testid=quick-done]:not(:empty)").WaitForAsync();
            await page.Shows("participants", Participants);
        });
        var district = await new NetworkReader(city.Network.Http)
            .Get("district/kunshan/lujia/overview");
        district.GetProperty("figures").GetProperty("participants").GetInt64()
            .ShouldBe(Participants);
    }

    /// <summary>As many answers as the form waits for are lost on their way; requests arrive.
    /// </summary>
    private static async Task LoseAnswers(IPage page, string address)
    {
        var lost = 0;
        await page.RouteAsync(address, async route =>
        {
            if (Interlocked.Increment(ref lost) > Attempts)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync();
            await route.AbortAsync("connectionreset");
        });
    }
}
