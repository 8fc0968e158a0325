using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Accounts;
using Network.Tests.Grains;

namespace Network.Tests.Accounts;

/// <summary>Members are found by name by those who are shown their names, and by nobody else.
/// </summary>
public sealed class FindMemberTests : SignedInTests
{
    private const string Own = "h-own";
    private const string Foreign = "h-foreign";

    private static readonly DateOnly Day = new(2024, 3, 1);

    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly Actor Everybody = new("furnisher",
        [.. Enum.GetValues<Role>().Select(r => new Grant(r, "kunshan"))]);

    [Theory]
    [InlineData(Role.CityStaff, null, "周明远@h-own", "周明达@h-foreign")]
    [InlineData(Role.DistrictStaff, "zhangpu", "周明远@h-own")]
    [InlineData(Role.DistrictStaff, "lujia")]
    [InlineData(Role.Secretary, Own, "周明远@h-own")]
    [InlineData(Role.Secretary, "h-other")]
    [InlineData(Role.CityLeader, null)]
    [InlineData(Role.Planner, null)]
    [InlineData(Role.Administrator, null)]
    public async Task Name_ByRole_LeadsToTheMembersOfTheOwnScope(
        Role role, string? unit, params string[] expected)
    {
        await Furnish();
        await Establish("h-other", "lujia");
        var reader = await Host.Person(Admin, role, unit);

        foreach (var text in new[] { "周明", "zm", "zhouming" })
        {
            (await Found(reader, text)).Order().ShouldBe(expected.Order(), $"{role}: {text}");
        }

        (await Host.Accounts.ReadAudit(long.MaxValue, 50, AuditKind.PeopleRead))
            .Where(l => l.Account == reader.Account).Select(l => l.Subject!).Order()
            .ShouldBe(expected.Select(e => $"enterprise/kunshan/{e.Split('@')[1]}").Order());
    }

    /// <summary>Neither what is there nor how much of it.</summary>
    [Fact]
    public async Task Answer_ToWhoMayNotLook_IsTheSameWhetherSomebodyIsThere()
    {
        await Furnish();
        var leader = await Host.Person(Admin, Role.CityLeader);

        (await leader.Get($"find/kunshan?text={Uri.EscapeDataString("周明远")}")).Body.ToString()
            .ShouldBe((await leader.Get($"find/kunshan?text={Uri.EscapeDataString("欧阳无")}"))
                .Body.ToString());
    }

    [Fact]
    public async Task Member_RenamedRemovedOrErased_IsFoundAsTheyAreNow()
    {
        await Furnish();
        var (renamed, erased) = (await IdOf("周明远"), await IdOf("吴静"));

        await Send(Own, new EnterpriseCommand.UpdateMember(
            renamed, TitleGrade.Senior, Person: new PersonalData("周海洋")));
        (await Staff.Post($"enterprise/kunshan/{Own}/erase-person", new { person = erased }))
            .Status.ShouldBe(200);

        (await Found(Staff, "周明远")).ShouldBeEmpty();
        (await Found(Staff, "zhy")).ShouldBe(["周海洋@h-own"]);
        (await Found(Staff, "吴静")).ShouldBeEmpty();
        await Send(Own, new EnterpriseCommand.RemoveMember(
            renamed, Today, LeavingReason.OwnWish));
        (await Found(Staff, "周海洋")).ShouldBeEmpty();
    }

    /// <summary>Other people whose names came with an association are nobody's to look for.
    /// </summary>
    [Fact]
    public async Task Somebody_WhoIsNoMember_IsNotFound()
    {
        await Furnish();
        await Send(Own, new EnterpriseCommand.SetContact(new PersonalData("冯联络")));
        await Send(Own, new EnterpriseCommand.AskService(
            "workers-request", "人才公寓", "希望协调", new PersonalData("陈求助"), "s-1"));

        (await Found(Staff, "冯联络")).ShouldBeEmpty();
        (await Found(Staff, "陈求助")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Member_OfAnAssociationThatWasMerged_IsFoundWhereTheyAreNow()
    {
        await Furnish();
        await Send(Own, new EnterpriseCommand.MergeInto(Foreign, Today, "企业合并"));
        await Host.Host.Settled();
        var (before, now) = (await Host.Person(Admin, Role.DistrictStaff, "zhangpu"),
            await Host.Person(Admin, Role.DistrictStaff, "kaifaqu"));

        (await Found(Staff, "周明远")).ShouldBe(["周明远@h-foreign"]);
        (await Found(now, "周明远")).ShouldBe(["周明远@h-foreign"]);
        (await Found(before, "周明远")).ShouldBeEmpty();
    }

    [Fact]
    public async Task MoreMembers_ThanAreShown_AreSaidToBeThere()
    {
        await Establish(Own, "zhangpu",
            [.. Enumerable.Range(0, 9).Select(i => $"周明{(char)('一' + i)}")]);

        var found = (await Staff.Get($"find/kunshan?text={Uri.EscapeDataString("周明")}")).Body
            .GetProperty("members");

        found.GetProperty("lines").GetArrayLength().ShouldBe(8);
        found.GetProperty("more").GetBoolean().ShouldBeTrue();
    }

    private async Task Furnish()
    {
        await Establish(Own, "zhangpu", "周明远", "吴静");
        await Establish(Foreign, "kaifaqu", "周明达");
    }

    private async Task Establish(string host, string district, params string[] members)
    {
        await Send(host, new EnterpriseCommand.Register(
            district, Kunshan.Profile with { Name = $"昆山{host}有限公司" }));
        await Send(host, new EnterpriseCommand.Establish(Day));
        if (members.Length > 0)
        {
            await Send(host, new EnterpriseCommand.AdmitMembers(
                [.. members.Select(m => new NewMember(new PersonalData(m), Day))]));
        }
    }

    private async Task Send(string host, EnterpriseCommand command) =>
        (await Host.Host.Get<INetwork>().Execute(GrainKey.OfEnterprise("kunshan", host), command,
            Guid.NewGuid(), Everybody)).ShouldBeOfType<Outcome.Done>($"{host} {command}");

    private async Task<string> IdOf(string name) =>
        (await Staff.Get($"find/kunshan?text={Uri.EscapeDataString(name)}")).Body
            .GetProperty("members").GetProperty("lines")[0].GetProperty("id").GetString()!;

    private static async Task<string[]> Found(Visit reader, string text)
    {
        var answer = await reader.Get($"find/kunshan?text={Uri.EscapeDataString(text)}");
        answer.Status.ShouldBe(200);
        return answer.Body.TryGetProperty("members", out var members)
            && members.ValueKind == JsonValueKind.Object
            ? [.. members.GetProperty("lines").EnumerateArray().Select(l =>
                $"{l.GetProperty("name").GetString()}@{l.GetProperty("host").GetString()}")]
            : [];
    }
}
