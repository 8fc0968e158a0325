using System.Text;
using Microsoft.Playwright;
using Network.Grains.Assessment;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Pairing;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>Script in what only some networks have: accounts, pairings, assessments, and in files
/// that are brought in.</summary>
public sealed class HostileInputTests(Chromium chromium)
{
    private const string Text = HostileText.Text;

    /// <summary>Names of people are shorter.</summary>
    private const string Name = "<img src=x onerror=broken=1>";

    private static readonly PersonalData Person = new(Name, "13800000001");

    [Fact]
    public async Task Script_OfAPairing_StaysATextOnItsPages()
    {
        await using var network = await Started("farm-care.yaml", "district/farm/first");
        var today = await network.Today();
        var host = GrainKey.OfEnterprise("farm", "h-1");
        await network.Send(host, new EnterpriseCommand.Register(
            "first", Kunshan.Profile with { Name = Text, Industry = null }));
        await network.Send(host, new EnterpriseCommand.Establish(today));
        await network.Send(host, new EnterpriseCommand.AdmitMembers(
            [new NewMember(Person, today, Id: "m-1")]));
        var member = (await new NetworkReader(network.Http).Get(host.Stream))
            .GetProperty("state").GetProperty("members")[0].GetProperty("id").GetString()!;
        await network.Send(host, new EnterpriseCommand.NameMentor(member, "p-1"));
        await network.Arrived("pairing/farm/p-1");
        var pairing = new GrainKey(GrainKind.Pairing, "farm", "p-1");
        await network.Send(pairing, new PairingCommand.Enrol(Person, today, Text, Person));
        await network.Send(pairing, new PairingCommand.RecordContact("talk", today, Text));

        await Harmless(network, "/pairings", "/pairing/p-1", "/enterprise/h-1",
            "/history/pairing/p-1", "/history/enterprise/h-1", "/history/city/farm");
    }

    [Fact]
    public async Task Script_OfAnAssessment_StaysATextOnItsPages()
    {
        await using var network =
            await Started("yueyang-2023.yaml", "district/yueyang/yueyanglou");
        var today = await network.Today();
        var host = GrainKey.OfEnterprise("yueyang", "h-1");
        await network.Send(host, new EnterpriseCommand.Register(
            "yueyanglou", Kunshan.Profile with { Name = Text, Industry = null }));
        await network.Send(host, new EnterpriseCommand.Establish(today));
        await network.Send(host, new EnterpriseCommand.SelfAssess(today.Year,
            new ScoreSheet([new CheckScore("exchange/meetings", 2, Text)], [], [])));
        var id = $"{today.Year}-h-1";
        await network.Arrived($"assessment/yueyang/{id}");
        var assessment = new GrainKey(GrainKind.Assessment, "yueyang", id);
        await network.Send(assessment, new AssessmentCommand.Review(
            new ScoreSheet([new CheckScore("exchange/meetings", 1, Text)], [], []), Text));

        await Harmless(network, "/assessments", $"/assessment/h-1/{today.Year}", "/enterprise/h-1",
            $"/history/assessment/{id}", "/returns");
    }

    [Fact]
    public async Task Script_InEveryCellOfAFile_StaysATextOnTheImportPage()
    {
        await using var network = await ServedNetwork.Start();
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/import");
            await page.GetByTestId("import-file").SetInputFilesAsync(new FilePayload
            {
                Name = $"{Name}.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(
                    $"单位名称,所属区镇,职工人数,{Text}\n{Text},{Text},{Text},{Text}\n"),
            });
            await page.Locator("[data-testid=import-errors]").WaitForAsync();
            await page.GetByText("<img src=x").First.WaitForAsync();

            (await page.EvaluateAsync<bool>(HostileText.Works)).ShouldBeFalse();
        });
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Script_InNamesOfAccountsAndTokens_StaysATextOnTheirPages()
    {
        await using var network = await ServedNetwork.Start(settings: ["SignIn:Mode=accounts"]);
        await using var admin = await Visitor.Arrive(chromium, network.Address);
        await admin.Through(async page =>
        {
            await AccountPageTests.ComeInFirst(page, network);
            await page.GetByTestId("display-name").FillAsync(Name);
            await page.GetByTestId("new-name").FillAsync("li");
            await page.GetByTestId("role").SelectOptionAsync("planner");
            await page.GetByTestId("send-invitation").ClickAsync();
            var address = await page.GetByTestId("invitation").InnerTextAsync();
            await page.GetByTestId("people").GetByText("<img src=x").WaitForAsync();
            (await page.EvaluateAsync<bool>(HostileText.Works)).ShouldBeFalse();
            await using var guest = await Visitor.Arrive(chromium, network.Address);
            await guest.Through(other => ComeIn(other, address));
            guest.Complaints.ShouldBeEmpty();
        });
        admin.Complaints.ShouldBeEmpty();
    }

    /// <summary>Somebody of that name, with a token of that name.</summary>
    private static async Task ComeIn(IPage page, string address)
    {
        await page.Open(address);
        await page.GetByTestId("new-password").FillAsync(Accounts.Visit.Password);
        (await page.EvaluateAsync<bool>(HostileText.Works)).ShouldBeFalse();
        await page.GetByTestId("accept-invitation").ClickAsync();
        await page.GetByTestId("own-account").ClickAsync();
        await page.GetByTestId("token-name").FillAsync(Name);
        await page.GetByTestId("create-token").ClickAsync();
        await page.GetByTestId("new-token").WaitForAsync();
        await page.GetByText("<img src=x").First.WaitForAsync();
        (await page.EvaluateAsync<bool>(HostileText.Works)).ShouldBeFalse();
    }

    private static async Task<ServedNetwork> Started(string policy, string district)
    {
        var network = await ServedNetwork.Start(
            policy: Path.Combine(Repository.Root, "policies", policy));
        await network.Arrived(district);
        return network;
    }

    private async Task Harmless(ServedNetwork network, params string[] paths)
    {
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        var (found, shown) = (new List<string>(), 0);
        await visitor.Through(async page =>
        {
            foreach (var path in paths)
            {
                await page.Open(path);
                if (await page.EvaluateAsync<bool>(HostileText.Works))
                    found.Add(path);

                if ((await page.Locator("main").InnerTextAsync()).Contains(
                    "<img src=x", StringComparison.Ordinal))
                {
                    shown++;
                }
            }
        });
        found.ShouldBeEmpty();
        shown.ShouldBeGreaterThan(paths.Length / 2);
        visitor.Complaints.ShouldBeEmpty();
    }
}
