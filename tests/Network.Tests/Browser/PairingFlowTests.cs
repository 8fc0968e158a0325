using Microsoft.Playwright;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Tests.BlackBox;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>A member of the farm's association takes care of a child: named, entered, visited,
/// all through the forms, and readable for everybody who may read it.</summary>
public sealed class PairingFlowTests(Chromium chromium)
{
    private const string Host = "red-star";

    private static readonly string Policy =
        Path.Combine(Repository.Root, "policies", "farm-care.yaml");

    [Fact]
    public async Task Member_NamedMentor_KeepsTheRhythmThroughForms()
    {
        await using var network = await ServedNetwork.Start(policy: Policy);
        await Found(network);
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open($"/enterprise/{Host}");
            await page.GetByTestId("name-mentor").ClickAsync();
            await page.GetByTestId("field-member").SelectOptionAsync(
                new SelectOptionValue { Label = "党员甲" });
            await Submit(page);
            await page.Locator("a[href^='/pairing/']").ClickAsync();
            await page.GetByTestId("next-enrol").ClickAsync();
            await page.GetByTestId("field-child.name").FillAsync("小明");
            await page.GetByTestId("field-situation").FillAsync("父母在外务工，随祖母生活");
            await page.GetByTestId("field-guardian.name").FillAsync("祖母");
            await Submit(page);
            await page.Locator("[data-testid=stage][data-stage=active]").WaitForAsync();
            await page.GetByTestId("next-record-contact").ClickAsync();
            await page.GetByTestId("field-duty").SelectOptionAsync("talk");
            await Submit(page);

            await page.GetByTestId("contacts").GetByText("谈心").WaitForAsync();
            (await page.Locator("main h1").InnerTextAsync()).ShouldContain("小明");
            (await Accessibility.ViolationsInAnyLook(page)).ShouldBeEmpty();
            await page.Open("/pairings");
            await page.GetByTestId("pairing-list").GetByText("红星农场").WaitForAsync();
            (await page.Locator("main").InnerTextAsync()).ShouldNotContain("小明");
        });
        // Whoever follows the link at once may be there before the pairing.
        visitor.Complaints.Where(c => !c.Contains("404", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static async Task Found(ServedNetwork network)
    {
        await network.Arrived("district/farm/first");
        var today = await network.Today();
        var host = GrainKey.OfEnterprise("farm", Host);
        await network.Send(host, new EnterpriseCommand.Register("first", new HostProfile(
            "红星农场", HostKind.Institution, Ownership.State, Staff: 300, TechnicalStaff: 20)));
        await network.Send(host, new EnterpriseCommand.Establish(today));
        await network.Send(host, new EnterpriseCommand.AdmitMembers(
            [new NewMember(new PersonalData("党员甲"), today)]));
    }

    private static async Task Submit(IPage page)
    {
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("command-form").WaitForAsync(
            new() { State = WaitForSelectorState.Detached });
    }
}
