using Network.Client.Finding;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Tests.Api;
using Network.Tests.Grains;

namespace Network.Tests.Accounts;

/// <summary>Finding by name shows what the lists would show, and nothing else.</summary>
public sealed class FindScopeTests
{
    private const string Own = "h-own";
    private const string Foreign = "h-foreign";

    [Theory]
    [InlineData(Role.CityStaff, null, Own, Foreign)]
    [InlineData(Role.CityLeader, null, Own, Foreign)]
    [InlineData(Role.DistrictStaff, "zhangpu", Own)]
    [InlineData(Role.Secretary, Own, Own)]
    public async Task Find_ByRole_ShowsWhatTheListsShow(
        Role role, string? unit, params string[] expected)
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        var staff = await host.Person(admin, Role.CityStaff);
        await Register(staff, Own, "zhangpu");
        await Register(staff, Foreign, "kaifaqu");
        var reader = await host.Person(admin, role, unit);

        var found = await Found(reader, "昆山");
        var hosts = found.Where(f => f.StartsWith("enterprise/", StringComparison.Ordinal));

        hosts.Order().ShouldBe(expected.Select(e => $"enterprise/{e}").Order());
        (await Found(reader, "ksk")).Contains("district/kaifaqu")
            .ShouldBe(expected.Length == 2);
    }

    [Fact]
    public async Task Find_NobodySignedIn_IsAskedWhoTheyAre()
    {
        await using var host = await AccountHost.Start();

        (await new Visit(host.Host).Get("find/kunshan?text=a")).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData(Role.WorkstationContact, "w-1", "w-1")]
    [InlineData(Role.Expert, "x-1")]
    [InlineData(Role.Administrator, null)]
    public void Find_OutsideTheOwnWork_ShowsNothing(
        Role role, string? unit, params string[] expected)
    {
        var book = new NameBook();
        book.Put(GrainKey.OfEnterprise("kunshan", Own), new Card("昆山精密") { Host = Own });
        book.Put(GrainKey.Parse("workstation/kunshan/w-1"), new Card("昆山院士工作站"));
        book.Put(GrainKey.Parse("workstation/kunshan/w-2"), new Card("昆山专家工作站"));

        var found = book.Find("昆山", "kunshan",
            new Actor("a", [new Grant(role, "kunshan", unit)]));

        found.Groups.SelectMany(g => g.Lines).Select(l => l.Id).ShouldBe(expected);
    }

    [Fact]
    public void Find_ConfidentialRecord_IsShownToNobodyWithoutPartInIt()
    {
        var book = new NameBook();
        book.Put(GrainKey.Parse("pairing/kunshan/p-1"), new Card("昆山守护农场"));
        book.Put(GrainKey.OfEnterprise("kunshan", Own), new Card("昆山守护农场"));

        foreach (var role in Enum.GetValues<Role>())
        {
            book.Find("守护", "kunshan", new Actor("a", [new Grant(role, "kunshan", "other")]))
                .Groups.ShouldAllBe(g => g.Kind == GrainKind.Enterprise);
        }

        book.Find("守护", "kunshan", Kunshan.Staff).Groups.Length.ShouldBe(1);
    }

    private static async Task Register(Visit staff, string host, string district) =>
        (await staff.Post($"enterprise/kunshan/{host}/register",
            Bodies.Register(district, $"昆山{host}有限公司"))).Status.ShouldBe(200);

    private static async Task<string[]> Found(Visit reader, string text) =>
    [
        .. (await reader.Get($"find/kunshan?text={Uri.EscapeDataString(text)}")).Body
            .GetProperty("groups").EnumerateArray()
            .SelectMany(g => g.GetProperty("lines").EnumerateArray())
            .Select(l => $"{l.GetProperty("kind").GetString()}/{l.GetProperty("id").GetString()}"),
    ];
}
