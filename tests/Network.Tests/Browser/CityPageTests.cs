using System.Globalization;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>The city's page: live, through a restart, as of a past day, counted again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CityPageTests(Chromium chromium, ServedCity city)
{
    [Fact]
    public async Task Live_AfterTheServerWasKilledAndStartedAgain_GoesOnByItself()
    {
        await using var network = await ServedNetwork.Start();
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.IsLive();
            await network.Kill();
            await page.IsInState("reconnecting");
            await network.Start();
            await page.IsLive();

            var today = (await new NetworkReader(network.Http).Get("session"))
                .GetProperty("today").GetString()!;
            var activity = KunshanLoad.Activity(new Random(1), today);
            await new CommandSender(network.Http).Send(
                new Operation(activity.Stream, Guid.NewGuid()), activity.Name, activity.Body);

            await page.Shows("participants", activity.Participants);
        });
    }

    [Fact]
    public async Task AsOf_YesterdayAndBackToNow_ShowsThatDay()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            var now = await page.Value("associations");
            now.ShouldBeGreaterThan(0);
            var today = (await new NetworkReader(city.Network.Http).Get("session"))
                .GetProperty("today").GetString()!;
            var yesterday = DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

            await page.GetByLabel("截至").First.FillAsync(yesterday);
            await page.Keyboard.PressAsync("Enter");

            await page.GetByTestId("as-of-note").WaitForAsync();
            await page.Shows("associations", 0);
            await page.GetByTestId("as-of-now").ClickAsync();
            await page.Shows("associations", now);
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Recount_Pressed_FindsTheSame()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("recount").ClickAsync();
            await page.Locator("[data-testid=recount-result][data-equal=true]").WaitForAsync();
        });
        visitor.Complaints.ShouldBeEmpty();
    }
}
