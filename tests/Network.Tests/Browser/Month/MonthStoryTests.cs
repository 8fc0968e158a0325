using Microsoft.Playwright;

namespace Network.Tests.Browser.Month;

/// <summary>
/// A city's first month with the network, from an empty database to the last evening, and the new
/// year that it leads to, told by each of those who work with it. They only use their pages, and
/// at the end of the month the figures are what they entered.
/// </summary>
[TestCaseOrderer(typeof(ChapterOrder))]
public sealed partial class MonthStoryTests(Chromium chromium, MonthCity city)
    : IClassFixture<MonthCity>
{
    private const string Precision = "昆山恒锐精密机械有限公司";
    private const string Electronics = "昆山华创电子科技有限公司";
    private const string Station = "精密制造专家工作站";
    private const string Expert = "顾维钧";
    private const string Project = "主轴热误差补偿";
    private const string Panel = "二〇二六年“讲、比”评审";
    private const string Plan = "每镇每年两家";

    [Fact, Chapter(1)]
    public Task Administrator_WithTheOneTimePassword_OpensTheDoors() => Does("admin", async page =>
    {
        await page.SignIn("admin", city.OneTimePassword);
        await page.GetByTestId("current-password").FillAsync(city.OneTimePassword);
        await page.GetByTestId("new-password").FillAsync(Accounts.Visit.Password);
        await page.Press("change-password");
        await page.IsAt("/people");
        (await page.Locator("nav a").CountAsync()).ShouldBe(0, "no work of the network");

        city.Invitations["wang"] = await page.Invite("王敏", "wang", "city-staff");
        await page.Press("sign-out");
        await page.SignIn("admin");
        await page.IsAt("/people");
    });

    [Fact, Chapter(2)]
    public Task CityStaff_OnTheFirstDay_InvitesThoseWhoWorkWithThem() => Does("wang", async page =>
    {
        await page.Accept(city.Invitations["wang"]);
        await page.IsAt("/desk");
        await page.Press("common-register-expert");
        await page.Fill("person.name", Expert);
        await page.Fill("title", "教授");
        await page.Fill("institution", "苏州大学");
        await page.Send();

        city.Invitations["zhou"] = await page.Invite("周建国", "zhou", "city-leader");
        city.Invitations["lin"] = await page.Invite("林涛", "lin", "planner");
        city.Invitations["chen"] = await page.Invite("陈洁", "chen", "district-staff", "zhangpu");
        city.Invitations["gu"] = await page.Invite(Expert, "gu", "expert", Expert);
    });

    [Fact, Chapter(3)]
    public Task DistrictClerk_OnTheFirstDay_FoundsTwoAssociations() => Does("chen", async page =>
    {
        await page.Accept(city.Invitations["chen"]);
        await page.IsAt("/desk");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("张浦镇");
        await Register(page, Precision, "42");
        await page.Press("next-begin-preparing");
        await page.Send();
        await page.Desk();
        await page.GetByTestId("desk-toFound").GetByText(Precision).ClickAsync();
        await Found(page);
        await File(page, "KS2026-001");
        await Register(page, Electronics, "18");
        await page.Press("next-begin-preparing");
        await page.Send();
        await Found(page);
        await page.TakeUp("toFile");
        await File(page, "KS2026-002");
        await OpenStation(page);

        await page.Desk();
        await page.GetByTestId("quick-category").SelectOptionAsync("academic-exchange");
        await page.GetByTestId("quick-sessions").FillAsync("2");
        await page.GetByTestId("quick-participants").FillAsync("120");
        await page.Press("quick-submit");
        await page.GetByTestId("quick-done").Filter(new() { HasText = "120" }).WaitForAsync();
        await page.FindsNothingOpen();
    });

    [Fact, Chapter(4)]
    public Task CityStaff_OnceThereAreUnits_InvitesTheirPeople() => Does("wang", async page =>
    {
        city.Invitations["liu"] = await page.Invite("刘芳", "liu", "secretary", Precision);
        city.Invitations["zhao"] = await page.Invite(
            "赵强", "zhao", "workstation-contact", Station);
        await page.Desk();
        await page.GetByTestId("change").GetByText(Precision).First.WaitForAsync();
    });

    [Fact, Chapter(5)]
    public async Task Secretary_TwoDaysLater_KeepsTheRollAndAppliesForTheHome()
    {
        city.Dawn(4);
        await Does("liu", async page =>
        {
            await page.Accept(city.Invitations["liu"]);
            await page.IsAt("/desk");
            await Admit(page, "孙立", "周颖", "吴迪");
            await Elect(page, "孙立", "周颖", "吴迪");
            await Record(page, sessions: "1", participants: "36");
            await Propose(page);
            await ApplyForHome(page, points: "4");
        });
    }

    [Fact, Chapter(6)]
    public Task DistrictClerk_LookingThroughWhatCameIn_AdmitsAndReturns() =>
        Does("chen", async page =>
        {
            await page.SignIn("chen");
            await page.IsAt("/desk");
            await page.GetByTestId("desk-toAdmit").GetByText(Project).ClickAsync();
            await page.IsAtOne("project");
            await page.Press("next-admit");
            await page.Send();
            await page.TakeUp("toRecommend");
            await page.Press("return");
            await page.Fill("reason", "请补充活动场地的照片");
            await page.Send();
            await page.FindsNothingOpen();
        });

    [Fact, Chapter(7)]
    public Task Secretary_ToldOfAReturn_AnswersIt() => Does("liu", async page =>
    {
        await page.Desk();
        await page.Locator("[data-testid=bell]:not([data-new='0'])").ClickAsync();
        await page.GetByTestId("notice-returned").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-testid=bell][data-new='0']").WaitForAsync();
        await page.TakeUp("returned");
        await page.GetByTestId("note").GetByText("请补充活动场地的照片").WaitForAsync();
        await page.GetByTestId("statement").FillAsync("场地照片六张已补充，条件成熟");
        await page.Press("apply");
        await page.HasStage("applied");
    });

    [Fact, Chapter(8)]
    public async Task WorkstationContact_TheDayAfter_RecordsWhatTheStationDid()
    {
        city.Dawn(5);
        await Does("zhao", async page =>
        {
            await page.Accept(city.Invitations["zhao"]);
            await page.IsAt("/desk");
            await page.Enter("record-visit", ("experts", "2"), ("subject", "企业行"));
            await page.Enter("record-problem", ("takenUp", "3"), ("solved", "1"));
            await page.Enter("record-outcome", ("patents", "1"), ("revenueFen", "200000"));
            await page.Enter("record-training", ("trained", "40"));
            await page.FindsNothingOpen();
        });
    }

    private Task Does(string who, Func<IPage, Task> deeds) => city.Does(chromium, who, deeds);
}
