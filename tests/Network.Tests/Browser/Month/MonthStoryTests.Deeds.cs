using Microsoft.Playwright;

namespace Network.Tests.Browser.Month;

/// <summary>The deeds that the stories are made of.</summary>
public sealed partial class MonthStoryTests
{
    private static async Task Register(IPage page, string name, string technicalStaff)
    {
        await page.Desk();
        await page.Press("common-register");
        await page.Fill("profile.name", name);
        await page.Choose("profile.kind", "enterprise");
        await page.Choose("profile.ownership", "private");
        await page.Fill("profile.technicalStaff", technicalStaff);
        await page.Send();
        await page.IsAtOne("enterprise");
    }

    /// <summary>All required steps of the policy, one after the other, then the founding.</summary>
    private static async Task Found(IPage page)
    {
        var step = page.GetByTestId("next-complete-step");
        var establish = page.GetByTestId("next-establish");
        await step.Or(establish).First.WaitForAsync();
        while (await step.IsVisibleAsync())
        {
            var told = await page.GetByTestId("next-step").InnerTextAsync();
            await step.ClickAsync();
            await page.Send();
            await page.WaitForFunctionAsync(
                "told => document.querySelector('[data-testid=next-step]').innerText !== told",
                told);
        }

        await establish.ClickAsync();
        await page.Send();
        await page.HasStage("established");
    }

    /// <summary>The online filing of the association whose page is open.</summary>
    private static async Task File(IPage page, string number)
    {
        await page.Press("more-commands");
        await page.GetByTestId("command-file").ClickAsync();
        await page.Fill("number", number);
        await page.Send();
    }

    private static async Task OpenStation(IPage page)
    {
        await page.Press("open-station");
        await page.Fill("name", Station);
        await page.Choose("kind", "expert");
        await page.Choose("level", "city");
        await page.Fill("field", "精密制造");
        await page.Send();
        await page.IsAtOne("workstation");
        await page.Press("sign-agreement");
        await page.Date("until", "2029-03-01");
        await page.Send();
        await page.GetByTestId("renew-agreement").WaitForAsync();
    }

    private static async Task Admit(IPage page, params string[] names)
    {
        await page.Press("common-admit-members");
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "增加一行" }).ClickAsync();
            }

            await page.Fill($"members[{i}].person.name", names[i]);
        }

        await page.Send();
    }

    private static async Task Elect(IPage page, params string[] leaders)
    {
        await page.Open("/desk");
        await page.Press("common-update-host");
        await page.IsAtOne("enterprise");
        await page.Press("next-elect-leaders");
        var posts = page.Locator("[data-testid$='].member']");
        await posts.First.WaitForAsync();
        for (var i = 0; i < await posts.CountAsync(); i++)
        {
            await posts.Nth(i).SelectOptionAsync(new SelectOptionValue { Label = leaders[i] });
        }

        await page.Send();
        await page.GetByTestId("next-elect-leaders").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
    }

    private static async Task Record(IPage page, string sessions, string participants)
    {
        await page.Desk();
        await page.Press("common-record-activity");
        await page.Choose("category", "academic-exchange");
        await page.Fill("sessions", sessions);
        await page.Fill("participants", participants);
        await page.Send();
    }

    private static async Task Propose(IPage page)
    {
        await page.Desk();
        await page.Press("common-propose");
        await page.Choose("programme", "ideals-contributions");
        await page.Fill("title", Project);
        await page.Fill("goal", "主轴热误差降低一半");
        await page.Date("until", "2026-03-20");
        await page.Fill("budgetFen", "50000");
        await page.Fill("team[0].person.name", "孙立");
        await page.GetByTestId("field-team[0].leader").ClickAsync();
        await page.Send();
        await page.IsAtOne("project");
    }

    private static async Task ApplyForHome(IPage page, string points)
    {
        await page.Desk();
        await page.Press("common-update-host");
        await page.IsAtOne("enterprise");
        await page.Press("home-form");
        await page.Settle();
        await page.Locator("[data-testid^='points-']").First.WaitForAsync();
        foreach (var item in await page.Locator("[data-testid^='points-']").AllAsync())
        {
            await item.FillAsync(points);
        }

        foreach (var item in await page.Locator(
            "input[data-testid^='evidence-']:not([type=file])").AllAsync())
        {
            await item.FillAsync("佐证一册");
        }

        await page.GetByTestId("statement").FillAsync("场地、队伍和活动均已具备");
        await page.Press("apply");
        await page.HasStage("applied");
    }

    private static async Task OpenPanel(IPage page)
    {
        await page.Open("/panels");
        await page.Press("open-panel");
        await page.Fill("name", Panel);
        await page.Fill("budgetFen", "20000");
        await page.Fill("tiers[0].countMax", "1");
        await page.Fill("tiers[0].prizeFen", "20000");
        await page.Send();
        await page.IsAtOne("panel");
    }

    private static async Task RecommendHome(IPage page)
    {
        await page.TakeUp("toRecommend");
        await page.GetByTestId("opinion").FillAsync("材料齐全，同意推荐");
        foreach (var material in await page.Locator("[data-testid^='material-']").AllAsync())
        {
            await material.ClickAsync();
        }

        await page.Press("recommend");
        await page.HasStage("recommended");
    }

    private static async Task Finish(IPage page)
    {
        await page.Open("/projects");
        await page.GetByRole(AriaRole.Link, new() { Name = Project }).ClickAsync();
        await page.IsAtOne("project");
        await page.Press("more-commands");
        await page.GetByTestId("command-finish").ClickAsync();
        await page.Fill("result", "热误差降低百分之五十三");
        await page.Fill("benefitFen", "800000");
        await page.Fill("score", "90");
        await page.Send();
        await page.HasStage("finished");
    }

    private static async Task Recommend(IPage page)
    {
        await page.Open("/projects");
        await page.GetByRole(AriaRole.Link, new() { Name = Project }).ClickAsync();
        await page.IsAtOne("project");
        await page.Press("next-recommend");
        await page.Fill("opinion", "成果突出");
        await page.ChooseNamed("panel", Panel);
        await page.Send();
        await page.HasStage("recommended");
    }

    private static async Task SeatExpert(IPage page)
    {
        await page.Open("/policy");
        await page.Locator("[data-testid^='enlist-']").First.ClickAsync();
        await page.Send();
        await page.Open("/panels");
        await page.GetByRole(AriaRole.Link, new() { Name = Panel }).ClickAsync();
        await page.IsAtOne("panel");
        await page.Comes(page.GetByTestId("entry-list").GetByText(Project));
        await page.Press("draw-experts");
        await page.Fill("count", "1");
        await page.Send();
        await page.GetByText(Expert).First.WaitForAsync();
    }
}
