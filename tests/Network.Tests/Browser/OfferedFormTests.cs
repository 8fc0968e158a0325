using Microsoft.Playwright;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Tests.Browser;

/// <summary>The pages offer a role the forms that it may send where it is, and no other ones.
/// </summary>
public sealed class OfferedFormTests(Chromium chromium, OfferedCity city)
    : IClassFixture<OfferedCity>
{
    private const string City = OfferedCity.City;
    private const string District = OfferedCity.District;

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
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
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

    [Fact]
    public async Task Recommendation_ByAClerk_NamesAPanelThatTheClerkCannotRead()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole("district-staff", District);
            await page.Open($"/project/{SeatedExpert.Judged}");
            await page.GetByTestId("next-recommend").ClickAsync();
            await page.GetByTestId("field-opinion").FillAsync("成果突出");
            await page.GetByTestId("field-panel").SelectOptionAsync(
                new SelectOptionValue { Label = SeatedExpert.PanelName });
            await page.GetByTestId("command-submit").ClickAsync();
            await page.Locator("[data-testid=stage][data-stage=recommended]").WaitForAsync();

            await page.GotoAsync($"/panel/{SeatedExpert.Panel}");
            await page.GetByTestId("fault").WaitForAsync();
        });
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
