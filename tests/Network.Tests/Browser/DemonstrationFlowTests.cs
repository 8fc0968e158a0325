using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>A home from its application to its grant, by three people who may each do their own
/// part only: the association's secretary, the district's clerk, the city's clerk.</summary>
public sealed class DemonstrationFlowTests(Chromium chromium)
{
    private const string Host = "h-hengrui";
    private const string Other = "h-huachuang";

    [Fact]
    public async Task Round_WalkedByThreeRoles_EndsInAGrantThatIsSpent()
    {
        await using var roles = await ThreeRoles.Start();
        await roles.Found(Host, "昆山恒锐精密机械有限公司");
        await roles.Recognised(Other, "昆山华创电子科技有限公司");
        await using var secretary = await Visitor.Arrive(chromium, roles.Secretary.Address);
        await using var district = await Visitor.Arrive(chromium, roles.District.Address);
        await using var city = await Visitor.Arrive(chromium, roles.City.Address);

        await secretary.Through(Apply, "demonstration-secretary");
        await district.Through(Recommend, "demonstration-district");
        await city.Through(Recognise, "demonstration-city");
        await district.Through(Nominate, "demonstration-district");
        await secretary.Through(MayNotOpen, "demonstration-secretary");
        await city.Through(Select, "demonstration-city");
        await city.Through(Pay, "demonstration-city");
        await secretary.Through(Spend, "demonstration-secretary");

        district.Complaints.ShouldBeEmpty();
        city.Complaints.Where(c => !c.Contains("422", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task Apply(IPage page)
    {
        await page.Open($"/enterprise/{Host}");
        await page.GetByTestId("home-form").ClickAsync();
        await page.GetByTestId("use-recorded").ClickAsync();
        (await page.GetByTestId("points-academic-exchange").InputValueAsync()).ShouldBe("4");
        await page.GetByTestId("points-venue").FillAsync("5");
        await page.GetByTestId("item-venue").GetByRole(AriaRole.Alert).WaitForAsync();
        await page.GetByTestId("evidence-venue").FillAsync("场地照片六张");
        await page.GetByTestId("statement").FillAsync("场地、队伍和活动均已具备");
        await page.GetByTestId("apply").ClickAsync();
        await Stage(page, "applied");
    }

    private static async Task Recommend(IPage page)
    {
        await page.Open("/district/zhangpu");
        await page.GetByTestId($"application-{Host}").ClickAsync();
        await Stage(page, "applied");
        await page.GetByTestId("opinion").FillAsync("材料齐全，同意推荐");
        foreach (var material in new[] { "application-form", "self-score", "evidence" })
        {
            await page.GetByTestId($"material-{material}").ClickAsync();
        }

        await page.GetByTestId("material-stamped-form").ClickAsync();
        await page.GetByTestId("recommend").ClickAsync();
        await Stage(page, "recommended");
    }

    private static async Task Recognise(IPage page)
    {
        await page.Open($"/enterprise/{Host}/home");
        await page.GetByTestId("recognise").ClickAsync();
        await Submit(page);
        await Stage(page, "recognised");
        await page.GetByTestId("plaque").GetByText("2号").WaitForAsync();
    }

    private static async Task Nominate(IPage page)
    {
        await page.Open($"/enterprise/{Host}");
        await page.GetByTestId("nominate").ClickAsync();
        await page.GetByTestId("field-opinion").FillAsync("建家成效突出");
        await Submit(page);
        await page.GetByTestId("withdraw-nomination").WaitForAsync();
    }

    private static async Task MayNotOpen(IPage page)
    {
        await page.Open("/demonstration");
        await page.GetByTestId("round-year").WaitForAsync();
        (await page.GetByTestId("open-round").CountAsync()).ShouldBe(0);
    }

    /// <summary>Every limit is shown as it is being broken, before anything is sent.</summary>
    private static async Task Select(IPage page)
    {
        await page.Open("/demonstration");
        await page.GetByTestId("set-budget").ClickAsync();
        await page.GetByTestId("field-amountFen").FillAsync("150000");
        await Submit(page);
        await page.GetByTestId("open-round").ClickAsync();
        await Submit(page);
        await Stage(page, "open");
        await Limit(page, "units", broken: true);
        await Score(page, Host, "24");
        await Score(page, Other, "20");

        await page.GetByTestId($"choose-{Host}").ClickAsync();
        await Grant(page, Host, "40000");
        await page.GetByTestId($"break-{Host}").GetByText("不少于 50,000 元").WaitForAsync();
        await page.GetByTestId("break-clause").GetByText("给予5-10万元经费").WaitForAsync();
        await Grant(page, Host, "100001");
        await page.GetByTestId($"break-{Host}").GetByText("不超过 100,000 元").WaitForAsync();
        await Grant(page, Host, "90000");
        await Limit(page, "grant", broken: false);
        await page.GetByTestId($"choose-{Other}").ClickAsync();
        await Grant(page, Other, "70000");
        await Limit(page, "budget", broken: true);
        await page.GetByTestId("breaks").GetByText("多 10,000 元").WaitForAsync();
        await Grant(page, Other, "60000");
        await Limit(page, "budget", broken: false);
        await Limit(page, "units", broken: false);
        await page.GetByTestId("save-selection").ClickAsync();
        await page.GetByTestId("save-selection").WaitForAsync(Gone);

        await page.GetByTestId("close-round").ClickAsync();
        await Submit(page);
        await Stage(page, "closed");
        await page.GetByTestId("unit-list").GetByText("昆山华创").WaitForAsync();
    }

    private static async Task Pay(IPage page)
    {
        await page.Open($"/enterprise/{Host}");
        await page.GetByTestId("pay-instalment").ClickAsync();
        (await page.GetByTestId("field-amountFen").InputValueAsync()).ShouldBe("54000");
        await Submit(page);
        await page.Locator("[data-testid=grant-paid][data-value='5400000']").WaitForAsync();
    }

    private static async Task Spend(IPage page)
    {
        await page.Open($"/enterprise/{Host}");
        await page.GetByTestId("record-spending").ClickAsync();
        await page.GetByTestId("field-purpose").SelectOptionAsync("home-building");
        await page.GetByTestId("field-amountFen").FillAsync("54000.01");
        await page.GetByTestId("field-receipt").FillAsync("No.20260001");
        await page.GetByTestId("command-submit").ClickAsync();
        await page.Locator("[data-testid=problem][data-code='grant.above-paid']").WaitForAsync();
        await page.GetByTestId("field-amountFen").FillAsync("32000");
        await Submit(page);
        await page.Locator("[data-testid=grant-unspent][data-value='2200000']").WaitForAsync();
    }

    private static async Task Score(IPage page, string host, string points)
    {
        await page.GetByTestId($"score-{host}").ClickAsync();
        foreach (var item in new[] { "career", "activities", "spirit", "service" })
        {
            await page.GetByTestId($"points-{item}").FillAsync(points);
        }

        await page.GetByTestId("send-score").ClickAsync();
        await page.GetByTestId("send-score").WaitForAsync(Gone);
        await page.GetByTestId($"score-of-{host}").GetByText($"{int.Parse(points, null) * 4}")
            .WaitForAsync();
    }

    private static Task Grant(IPage page, string host, string yuan) =>
        page.GetByTestId($"grant-{host}").FillAsync(yuan);

    private static Task Limit(IPage page, string limit, bool broken) => page.Locator(
        $"[data-testid=limit-{limit}][data-broken={(broken ? "true" : "false")}]").WaitForAsync();

    private static Task Stage(IPage page, string stage) =>
        page.Locator($"[data-testid=stage][data-stage={stage}]").WaitForAsync();

    private static async Task Submit(IPage page)
    {
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("command-form").WaitForAsync(Gone);
    }

    private static LocatorWaitForOptions Gone { get; } =
        new() { State = WaitForSelectorState.Detached };
}
