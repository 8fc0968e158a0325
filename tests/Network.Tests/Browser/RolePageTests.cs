using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>The first page of a simulated city, where one chooses a role, keeps what all pages
/// must keep.</summary>
public sealed class RolePageTests(Chromium chromium)
{
    private static readonly (string Language, int Width, bool Dark)[] Looks =
    [
        ("zh-CN", 1440, false), ("en", 1440, true), ("zh-CN", 390, true), ("en", 390, false),
    ];

    [Fact]
    public async Task RolePage_InEveryLook_IsAsAccessibleAsTheOthers()
    {
        await using var network = await ServedNetwork.Start(
            settings: ["SignIn:Mode=roles", "Simulated=true"]);
        var found = new List<string>();
        foreach (var (language, width, dark) in Looks)
        {
            await using var visitor = await Visitor.Arrive(
                chromium, network.Address, width, dark: dark);
            await visitor.Through(async page =>
            {
                await page.Open("/");
                await page.Speak(language);
                await page.GetByTestId("roles").WaitForAsync();
                string[] here =
                [
                    .. await PageAudit.Findings(page), .. await PageAudit.Overflow(page),
                    .. await Accessibility.Violations(page),
                ];
                found.AddRange(here.Select(f => $"{language} {width}: {f}"));
            }, $"role-page-{language}-{width}");
            visitor.Complaints.ShouldBeEmpty();
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task RolePage_WithAPanel_LetsAnExpertOfItIn()
    {
        await using var network = await ServedNetwork.Start(
            settings: ["SignIn:Mode=roles", "Simulated=true"]);
        await SeatedExpert.On(network);
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("role-expert").WaitForAsync();
            var offered = await page.Locator("[data-testid=roles] button")
                .EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.testid)");
            offered.ShouldBe(
            [
                "role-city-leader", "role-city-staff", "role-district-staff", "role-secretary",
                "role-workstation-contact", "role-planner", "role-expert",
            ]);
            await page.TakeRole("expert", SeatedExpert.Id);
            await page.GetByTestId("desk-toScore").GetByText(SeatedExpert.Project).WaitForAsync();
        });
        visitor.Complaints.ShouldBeEmpty();
    }
}
