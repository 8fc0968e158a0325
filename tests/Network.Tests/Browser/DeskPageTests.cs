using Microsoft.Playwright;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Workstation;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Browser;

/// <summary>Each role begins with its own work; a wall shows the city to those who lead it.
/// </summary>
public sealed class DeskPageTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly string[] Roles =
        ["city-staff", "planner", "district-staff", "secretary", "workstation-contact"];

    private ServedNetwork _network = null!;

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start(settings: ["SignIn:Mode=roles", "Simulated=true"]);
        var today = await _network.Today();
        await _network.Arrived("district/kunshan/kaifaqu");
        var host = GrainKey.OfEnterprise("kunshan", "h-1");
        await _network.Send(host, new EnterpriseCommand.Register("kaifaqu", Kunshan.Profile));
        await _network.Send(host, new EnterpriseCommand.Establish(today));
        await _network.Send(host, new EnterpriseCommand.AskService(
            "workers-request", "人才公寓申请", "希望协调", Request: "s-1"));
        await _network.Send(new(GrainKind.Workstation, "kunshan", "w-1"),
            new WorkstationCommand.Open("精密制造工作站", "h-1", "kaifaqu",
                WorkstationKind.Expert, WorkstationLevel.City, "精密制造", today));
        await _network.Arrived("service/kunshan/s-1");
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    [Fact]
    public async Task Desk_OfSomebodyWithout_IsTheirFirstPage()
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("role-city-leader").ClickAsync();
            await page.Figure("associations").First.WaitForAsync();

            await page.GotoAsync("/desk");

            await page.Figure("associations").First.WaitForAsync();
            new Uri(page.Url).AbsolutePath.ShouldBe("/");
        });
    }

    [Theory]
    [InlineData("zh-CN", 1440, false)]
    [InlineData("en", 390, true)]
    public async Task Desk_OfEachRole_BeginsWithItsWork(string language, int width, bool dark)
    {
        await using var visitor = await Visitor.Arrive(
            chromium, _network.Address, width, dark: dark);
        var found = new List<string>();
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            foreach (var role in Roles)
            {
                await page.GetByTestId($"role-{role}").ClickAsync();
                await page.GetByTestId("desk-common").WaitForAsync();
                await page.GetByTestId("desk-changed").WaitForAsync();
                await page.Settle();
                new Uri(page.Url).AbsolutePath.ShouldBe("/desk");
                found.AddRange((await PageAudit.Findings(page)).Select(f => $"{role}: {f}"));
                found.AddRange((await PageAudit.Overflow(page)).Select(f => $"{role}: {f}"));
                await page.GetByTestId("sign-out").ClickAsync();
                await page.GetByTestId("roles").WaitForAsync();
            }
        }, $"desk-{language}-{width}");
        found.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("workstation-contact", "w-1", "精密制造工作站")]
    [InlineData("secretary", "h-1", "昆山恒锐精密机械有限公司")]
    public async Task Desk_OfAUnit_NamesItAndLeadsToIt(string role, string unit, string name)
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole(role, unit);
            await page.GetByTestId("own-unit").GetByText(name).ClickAsync();
            await page.Settle();
            (await page.Locator("main h1").InnerTextAsync()).ShouldStartWith(name);
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>The name of the host is told, though the host's own page is not for a contact.
    /// </summary>
    [Fact]
    public async Task Contact_OfAStation_ReadsTheNameOfItsHost()
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("workstation-contact", "w-1");
            (await page.GetByTestId("own-host").InnerTextAsync())
                .ShouldContain(Kunshan.Profile.Name);
            await page.Open("/workstation/w-1");
            var host = page.GetByTestId("host");
            (await host.InnerTextAsync()).ShouldBe(Kunshan.Profile.Name);
            (await host.GetAttributeAsync("href")).ShouldBeNull();
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("city-leader", null, 0)]
    [InlineData("secretary", "h-1", 0)]
    [InlineData("city-staff", null, 1)]
    public async Task Policy_ForThoseWhoChangeNothing_HasNoColumnOfActions(
        string role, string? unit, int columns)
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole(role, unit);
            await page.Open("/policy");
            await page.Locator("td[data-label]").First.WaitForAsync();
            var heads = page.Locator("table").First.Locator("thead th");
            (await heads.CountAsync()).ShouldBe(3 + columns);
            (await heads.GetByText("操作", new() { Exact = true }).CountAsync())
                .ShouldBe(columns);
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Request_OfASecretary_WaitsOnTheDeskOfTheCity()
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("role-city-staff").ClickAsync();
            await page.GetByTestId("desk-toAnswer").GetByText("人才公寓申请").ClickAsync();
            await page.Settle();
            new Uri(page.Url).AbsolutePath.ShouldBe("/service/s-1");
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task WaitingList_LongerThanItsFirstLines_GoesOn()
    {
        const int Unfiled = 8;
        var today = await _network.Today();
        for (var i = 2; i <= Unfiled; i++)
        {
            var host = GrainKey.OfEnterprise("kunshan", $"h-{i}");
            await _network.Send(host, new EnterpriseCommand.Register(
                "kaifaqu", Kunshan.Profile with { Name = $"昆山第{i}公司" }));
            await _network.Send(host, new EnterpriseCommand.Establish(today));
        }

        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("district-staff", "kaifaqu");
            await page.GetByTestId("desk-all-toFile").ClickAsync();
            var waiting = page.GetByTestId("desk-toFile").Locator("li a");
            await waiting.Nth(Unfiled - 1).WaitForAsync();
            (await waiting.CountAsync()).ShouldBe(Unfiled);
            (await page.GetByTestId("desk-all-toFile").CountAsync()).ShouldBe(0);
        });
    }

    [Fact]
    public async Task Association_NotFiledYet_StandsOnTheDesksOfThoseWhoFileIt()
    {
        var (first, second) = (GrainKey.OfEnterprise("kunshan", "h-1"),
            GrainKey.OfEnterprise("kunshan", "h-2"));
        var today = await _network.Today();
        await _network.Send(second, new EnterpriseCommand.Register(
            "kaifaqu", Kunshan.Profile with { Name = "昆山华创电子科技有限公司" }));
        await _network.Send(second, new EnterpriseCommand.Establish(today));
        await _network.Send(first, new EnterpriseCommand.File("KS-001", today));
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("secretary", "h-1");
            (await page.GetByTestId("desk-toFile").CountAsync()).ShouldBe(0);
            await page.GetByTestId("sign-out").ClickAsync();
            await page.GetByTestId("roles").WaitForAsync();
            await page.TakeRole("district-staff", "kaifaqu");
            var waiting = page.GetByTestId("desk-toFile").Locator("li a");
            await waiting.First.WaitForAsync();
            (await waiting.AllInnerTextsAsync()).ShouldBe(["昆山华创电子科技有限公司"]);
            await waiting.First.ClickAsync();
            await page.Settle();
            await page.GetByTestId("more-commands").First.ClickAsync();
            await page.GetByTestId("command-file").ClickAsync();
            await page.GetByTestId("field-number").FillAsync("KS-002");
            await page.GetByTestId("command-submit").ClickAsync();
            await page.GetByTestId("command-form").WaitForAsync(
                new() { State = WaitForSelectorState.Detached });
            await page.Open("/desk");
            await page.GetByTestId("desk-changed").WaitForAsync();
            (await page.GetByTestId("desk-toFile").CountAsync()).ShouldBe(0);
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1920)]
    [InlineData(390)]
    public async Task Wall_WhenTheConnectionIsLost_KeepsItsFiguresAndComesBack(int width)
    {
        await using var visitor = await Visitor.Arrive(chromium, _network.Address, width);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.GetByTestId("role-city-leader").ClickAsync();
            await page.IsLive();
            await page.Open("/wall");
            await page.IsLive();
            (await PageAudit.Findings(page)).ShouldBeEmpty();
            (await PageAudit.Overflow(page)).ShouldBeEmpty();
            await page.GetByTestId("wall-rest").ClickAsync();
            var first = await page.GetByTestId("wall-district").InnerTextAsync();
            await page.GetByTestId("wall-next").ClickAsync();
            (await page.GetByTestId("wall-district").InnerTextAsync()).ShouldNotBe(first);

            await _network.Process.Kill();
            await page.GetByTestId("wall-lost").WaitForAsync();
            (await page.GetByTestId("wall-district").IsVisibleAsync()).ShouldBeTrue();
            await _network.Start();
            await page.IsLive();
            (await page.GetByTestId("wall-lost").CountAsync()).ShouldBe(0);
        }, $"wall-{width}");
    }
}
