using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Grains.Scenario;
using Network.Grains.Workstation;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Browser;

/// <summary>Script in every text that people enter stays a text on every page that shows it.
/// </summary>
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Text = HostileText.Text;

    private static readonly PersonalData Person = new(Text[..28], "13800000001");

    private static readonly string[] Pages =
    [
        "/", "/district/zhangpu", "/enterprises", "/workstations", "/projects", "/panels",
        "/services", "/returns", "/nominations", "/think-tank", "/homes", "/demonstration", "/plan",
        "/policy", "/calendar", "/history/city/kunshan", "/enterprise/h-1", "/enterprise/h-1/home",
        "/workstation/w-1", "/project/p-1", "/panel/pn-1", "/service/s-1", "/nomination/n-1",
        "/plan/sc-1", "/history/enterprise/h-1", "/history/workstation/w-1",
        "/history/project/p-1", "/history/service/s-1", "/history/scenario/sc-1",
    ];

    private static readonly string[] Reported =
        ["city/kunshan", "district/zhangpu", "enterprise/h-1"];

    [Fact]
    public async Task Script_InEveryText_StaysATextOnEveryPage()
    {
        await using var network = await ServedNetwork.Start();
        var today = await network.Today();
        await Furnish(network, today);
        var reports = Reported.Select(r => $"/report/{r}/{today.Year}");
        var found = new List<string>();
        await using var visitor = await Visitor.Arrive(chromium, network.Address);
        await visitor.Through(async page =>
        {
            foreach (var path in Pages.Concat(reports))
            {
                await page.Open(path);
                if (await page.EvaluateAsync<bool>(HostileText.Works))
                {
                    found.Add(path);
                }
            }

            await page.Open("/enterprise/h-1");
            (await page.Locator("h1").InnerTextAsync()).ShouldContain("<img src=x");
        });

        found.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task Furnish(ServedNetwork network, DateOnly today)
    {
        await network.Arrived("district/kunshan/zhangpu");
        foreach (var (key, command) in First(today))
        {
            await network.Send(key, command);
        }

        await network.Arrived("service/kunshan/s-1");
        await network.Arrived("nomination/kunshan/n-1");
        foreach (var (key, command) in Then(today))
        {
            await network.Send(key, command);
        }
    }

    private static IEnumerable<(GrainKey, GrainCommand)> First(DateOnly today)
    {
        var host = GrainKey.OfEnterprise("kunshan", "h-1");
        yield return (host, new EnterpriseCommand.Register("zhangpu", Kunshan.Profile with
        {
            Name = Text,
            Address = Text,
            Park = Text,
        }));
        yield return (host, new EnterpriseCommand.Establish(today));
        yield return (host, new EnterpriseCommand.SetContact(Person));
        yield return (host, new EnterpriseCommand.AdmitMembers(
            [new NewMember(Person, today, Field: Text)]));
        yield return (host, new EnterpriseCommand.OpenBranch(Text, BranchKind.Branch, today));
        yield return (host, new EnterpriseCommand.RecordActivity("academic-exchange", today,
            Participants: 5, Title: Text, Evidence: Text));
        yield return (host, new EnterpriseCommand.AskService(
            "workers-request", Text, Text, Person, "s-1"));
        yield return (host, new EnterpriseCommand.NominateForHonour(
            "excellent-worker", today.Year, Text, Person: Person, Nomination: "n-1"));
        var city = GrainKey.OfCity("kunshan");
        yield return (city, new CityCommand.RegisterExpert(Person, Text, Text, Id: "x-1"));
        yield return (city, new CityCommand.Announce(Text, Text));
        yield return (city, new CityCommand.SubmitAdvice(Text, today, Text));
    }

    private static IEnumerable<(GrainKey, GrainCommand)> Then(DateOnly today)
    {
        var station = new GrainKey(GrainKind.Workstation, "kunshan", "w-1");
        yield return (station, new WorkstationCommand.Open(Text, "h-1", "zhangpu",
            WorkstationKind.Expert, WorkstationLevel.City, Text, today));
        yield return (station, new WorkstationCommand.RecordVisit(today, 1, Text));
        yield return (station, new WorkstationCommand.RecordProblem(today, 1, 1, Text));
        yield return (new(GrainKind.Project, "kunshan", "p-1"), new ProjectCommand.Propose(
            "h-1", "zhangpu", "ideals-contributions", Text, Text, today, today.AddYears(1), 100,
            [new(Person, true)]));
        yield return (new(GrainKind.Panel, "kunshan", "pn-1"),
            new PanelCommand.Open(Text, today.Year, 1_000, [new("commended", 2, 400)]));
        yield return (new(GrainKind.Scenario, "kunshan", "sc-1"),
            new ScenarioCommand.Create(Text, RandomScenarios.Plan(1) with { Position = null },
                Text));
        yield return (new(GrainKind.Service, "kunshan", "s-1"),
            new Network.Grains.Service.ServiceCommand.Assign(Text));
        yield return (new(GrainKind.Nomination, "kunshan", "n-1"),
            new Network.Grains.Nomination.NominationCommand.Recommend(Text));
    }
}
