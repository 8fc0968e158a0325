using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Network.Tests.Accounts;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>People come into a new network: the administrator with the one-time password, whoever
/// they invite with the address of the invitation.</summary>
public sealed partial class AccountPageTests(Chromium chromium)
{
    private readonly List<string> _findings = [];

    [Theory]
    [InlineData("zh-CN", 1440, false)]
    [InlineData("en", 1440, true)]
    [InlineData("zh-CN", 390, true)]
    [InlineData("en", 390, false)]
    public async Task Administrator_OfANewNetwork_InvitesSomebodyWhoComesIn(
        string language, int width, bool dark)
    {
        await using var network = await ServedNetwork.Start(
            settings: ["SignIn:Mode=accounts"]);
        await using var admin = await Visitor.Arrive(
            chromium, network.Address, width, dark: dark);
        await using var guest = await Visitor.Arrive(
            chromium, network.Address, width, dark: dark);
        var story = $"accounts-{language}-{width}";
        await admin.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            await Look(page, "sign-in");
            await SignIn(page, "admin", OneTime(network));
            await page.GetByTestId("current-password").WaitForAsync();
            await Look(page, "first-password");
            await page.GetByTestId("current-password").FillAsync(OneTime(network));
            await page.GetByTestId("new-password").FillAsync(Visit.Password);
            await page.GetByTestId("change-password").ClickAsync();
            var address = await Invite(page);
            await guest.Through(other => Accept(other, address, language), story);
            await page.GetByTestId("own-account").ClickAsync();
            await page.GetByTestId("token-name").FillAsync("年报程序");
            await page.GetByTestId("create-token").ClickAsync();
            await page.GetByTestId("new-token").WaitForAsync();
            await Look(page, "account");
        }, story);

        _findings.ShouldBeEmpty();
        // The browser itself tells of the wrong password in its console.
        guest.Complaints.Where(c => !c.Contains("401", StringComparison.Ordinal)).ShouldBeEmpty();
        admin.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task Administrator_AfterAMistypingGuest_ReadsOfTheLockAndOfTheRoleTakenAway(
        string language, int width)
    {
        await using var network = await ServedNetwork.Start(settings: ["SignIn:Mode=accounts"]);
        await using var admin = await Visitor.Arrive(chromium, network.Address, width);
        await using var guest = await Visitor.Arrive(chromium, network.Address, width);
        await admin.Through(async page =>
        {
            await ComeInFirst(page, network);
            await page.Speak(language);
            await Invite(page);
            await guest.Through(Mistype);
            await page.ReloadAsync();
            await page.Locator("[data-kind=locked-out]").WaitForAsync();
            var row = page.GetByTestId("people").Locator("tr", new() { HasText = "李工" });
            await row.Locator("button").First.ClickAsync();
            await page.Locator("form").Last.GetByTestId("role").SelectOptionAsync("city-leader");
            await page.Locator("form").Last.Locator("button[type=submit]").ClickAsync();
            await page.Locator("[data-kind=grants-changed]").WaitForAsync();
            await Look(page, "audit");

            await page.GetByTestId("audit-kind").SelectOptionAsync("locked-out");
            await page.Locator("[data-kind=grants-changed]").WaitForAsync(
                new() { State = WaitForSelectorState.Detached });
            await page.GetByTestId("audit-list").GetByText("李工").First.WaitForAsync();
            (await page.Locator("[data-kind]").CountAsync()).ShouldBe(1);
            await page.GetByTestId("audit-kind").SelectOptionAsync("");
            await LoseOlderLines(page);
            await page.GetByTestId("audit-more").ClickAsync();
            await page.GetByTestId("audit-more").WaitForAsync(
                new() { State = WaitForSelectorState.Detached });
            (await page.Locator("[data-kind]").CountAsync()).ShouldBeGreaterThan(20);
        }, $"audit-{language}-{width}");
        _findings.ShouldBeEmpty();
        // The browser itself tells of the request that was lost.
        admin.Complaints.Where(c => !c.Contains("ERR_FAILED", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    /// <summary>The second page of the audit does not come: its first one stays, and the panel
    /// says so.</summary>
    private static async Task LoseOlderLines(IPage page)
    {
        const string Older = "**/api/v1/audit?*before=*";
        var lines = page.Locator("[data-testid=audit-list] [data-kind]");
        await page.RouteAsync(Older, request => request.AbortAsync());
        await page.GetByTestId("audit-more").ClickAsync();
        await page.GetByTestId("audit").GetByTestId("stale").WaitForAsync();
        (await lines.CountAsync()).ShouldBe(20);
        await page.UnrouteAsync(Older);
    }

    /// <summary>Tries a password until the account is locked, and then some more.</summary>
    private static async Task Mistype(IPage page)
    {
        await page.Open("/");
        for (var tries = 0; tries < 20; tries++)
        {
            var refused = page.WaitForResponseAsync("**/api/v1/sign-in");
            await SignIn(page, "li", "wrong password");
            (await refused).Status.ShouldBe(401);
        }
    }

    private async Task<string> Invite(IPage page)
    {
        await page.GetByTestId("display-name").FillAsync("李工");
        await page.GetByTestId("new-name").FillAsync("li");
        await page.GetByTestId("role").SelectOptionAsync("planner");
        await page.GetByTestId("send-invitation").ClickAsync();
        var address = await page.GetByTestId("invitation").InnerTextAsync();
        await page.GetByTestId("people").GetByText("李工").WaitForAsync();
        await Look(page, "people");
        return address;
    }

    /// <summary>Chooses a password, leaves, mistypes it, comes back.</summary>
    private async Task Accept(IPage page, string address, string language)
    {
        await page.Open(address);
        await page.Speak(language);
        await page.GetByTestId("new-password").WaitForAsync();
        await Look(page, "invitation");
        await page.GetByTestId("new-password").FillAsync(Visit.Password);
        await page.GetByTestId("accept-invitation").ClickAsync();
        await page.GetByTestId("sign-out").ClickAsync();
        await SignIn(page, "li", "wrong password");
        await page.GetByTestId("problem").WaitForAsync();
        await Look(page, "sign-in refused");
        await SignIn(page, "li", Visit.Password);
        await page.GetByTestId("sign-out").WaitForAsync();
    }

    private static async Task SignIn(IPage page, string name, string password)
    {
        await page.GetByTestId("sign-in-name").FillAsync(name);
        await page.GetByTestId("sign-in-password").FillAsync(password);
        await page.GetByTestId("sign-in-password").PressAsync("Enter");
    }

    private async Task Look(IPage page, string name)
    {
        await page.Settle();
        _findings.AddRange((await PageAudit.Findings(page)).Select(f => $"{name}: {f}"));
        _findings.AddRange((await PageAudit.Overflow(page)).Select(f => $"{name}: {f}"));
        _findings.AddRange((await Accessibility.Violations(page)).Select(f => $"{name}: {f}"));
    }

    /// <summary>The administrator of a new network, on the page of its people.</summary>
    internal static async Task ComeInFirst(IPage page, ServedNetwork network)
    {
        await page.Open("/");
        await SignIn(page, "admin", OneTime(network));
        await page.GetByTestId("current-password").FillAsync(OneTime(network));
        await page.GetByTestId("new-password").FillAsync(Visit.Password);
        await page.GetByTestId("change-password").ClickAsync();
        await page.GetByTestId("invite").WaitForAsync();
    }

    private static string OneTime(ServedNetwork network) =>
        Told().Match(network.Process.Output).Value;

    [GeneratedRegex("([a-z2-9]{5}-){3}[a-z2-9]{5}")]
    private static partial Regex Told();
}
