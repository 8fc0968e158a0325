using Microsoft.Playwright;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Workstation;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Browser;

/// <summary>The pages offer a role the forms that it may send where it is, and no other ones.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class OfferedFormTests(Chromium chromium) : IAsyncLifetime
{
    private const string City = "kunshan";
    private const string District = "kaifaqu";

    /// <summary>Each page, and where what it shows stands.</summary>
    private static readonly (string Path, Place Place)[] Pages =
    [
        ("/district/kaifaqu", new(District)),
        ("/enterprise/h-1", new(District, "h-1")),
        ("/enterprise/h-1/home", new(District, "h-1")),
        ("/enterprise/h-2", new("bacheng", "h-2")),
        ("/workstation/w-1", new(District, "h-1")),
        ("/service/s-1", new(District, "h-1")),
        ("/report/enterprise/h-1/2026", new(District, "h-1")),
        ("/report/district/kaifaqu/2026", new(District)),
        ("/enterprises", new(District, "h-1")), ("/workstations", new(District, "h-1")),
        ("/projects", new(District, "h-1")), ("/services", new(District, "h-1")),
        ("/demonstration", Place.City), ("/think-tank", Place.City), ("/policy", Place.City),
        ("/plan", Place.City),
    ];

    private ServedNetwork _network = null!;

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start(settings: ["SignIn:Mode=roles", "Simulated=true"]);
        var today = await _network.Today();
        foreach (var (id, district) in new[] { ("h-2", "bacheng"), ("h-1", District) })
        {
            await _network.Arrived($"district/{City}/{district}");
            var host = GrainKey.OfEnterprise(City, id);
            await _network.Send(host, new EnterpriseCommand.Register(district, Kunshan.Profile));
            await _network.Send(host, new EnterpriseCommand.Establish(today));
        }

        await _network.Send(GrainKey.OfEnterprise(City, "h-1"), new EnterpriseCommand.AskService(
            "workers-request", "人才公寓申请", "希望协调", Request: "s-1"));
        await _network.Send(new(GrainKind.Workstation, City, "w-1"),
            new WorkstationCommand.Open("精密制造工作站", "h-1", District,
                WorkstationKind.Expert, WorkstationLevel.City, "精密制造", today));
        await _network.Arrived($"service/{City}/s-1");
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    /// <summary>What is asked of each: one form on its own page, and none where it only looks.
    /// </summary>
    public static TheoryData<Role, string?, string?> Roles { get; } = new()
    {
        { Role.CityStaff, null, "transfer" },
        { Role.DistrictStaff, District, "register" },
        { Role.Secretary, "h-1", "admit-members" },
        { Role.WorkstationContact, "w-1", "record-visit" },
        { Role.Planner, null, "create" },
        { Role.CityLeader, null, null },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Pages_OfARole_OfferWhatItMaySendThere(Role role, string? unit, string? own)
    {
        var actor = new Actor("somebody", [new Grant(role, City, unit)]);
        await using var visitor = await Visitor.Arrive(chromium, _network.Address);
        var offered = new HashSet<string>();
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole(Words.Of(role), unit);
            foreach (var (path, place) in Pages)
            {
                await Look(page, path);
                foreach (var acts in await page.Locator("main [data-acts]:visible")
                    .EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.acts)"))
                {
                    foreach (var command in acts.Split(' '))
                    {
                        offered.Add(command);
                        MaySend(actor, command, place).ShouldBeTrue($"{path}: {command}");
                    }
                }
            }

            var imports = page.Locator("nav a[href='/import']");
            await page.Open("/enterprises");
            (await imports.CountAsync() > 0).ShouldBe(
                AccessControl.Somewhere(actor, City, GrainKind.Enterprise)
                    .Contains("report-activities"));
        }, $"offered-{role}");
        if (own is null)
        {
            offered.ShouldBeEmpty();
        }
        else
        {
            offered.ShouldContain(own);
        }
    }

    /// <summary>Opens a page, which is perhaps not for the role.</summary>
    private static async Task Look(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main h1").Or(page.GetByTestId("fault")).First.WaitForAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
    }

    private static bool MaySend(Actor actor, string command, Place place) =>
        Enum.GetValues<GrainKind>().Any(kind => AccessControl.Check(actor, new GrainKey(
            kind, City, kind == GrainKind.Workstation ? "w-1" : "h-1"), command, place) is null);
}
