using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Accounts;
using Network.Tests.Accounts;

namespace Network.Tests.Access;

/// <summary>Somebody asks that the network forget who they are.</summary>
public sealed class ErasureTests(TwoCities cities) : IClassFixture<TwoCities>
{
    private static readonly string Host =
        TwoCities.KeyOf(GrainKind.Enterprise, Whose.Own).Stream;

    private Visit Secretary => cities.Readers[Role.Secretary];

    [Fact]
    public async Task Member_ErasedByTheSecretary_IsNamedNowhereAndStillCounted()
    {
        var before = (await Secretary.Get(Host)).Body;
        var member = Members(before)[0];
        var person = before.GetProperty("people").GetProperty(member);
        var name = person.GetProperty("name").GetString()!;

        (await Secretary.Post($"{Host}/erase-person", new { person = member })).Status
            .ShouldBe(200);

        var after = (await Secretary.Get(Host)).Body;
        after.GetProperty("people").TryGetProperty(member, out _).ShouldBeFalse();
        Members(after).ShouldBe(Members(before));
        after.GetProperty("version").GetInt64().ShouldBe(before.GetProperty("version").GetInt64());
        using var request = Secretary.Request(HttpMethod.Get, "export/kunshan/members");
        using var table = await cities.Host.Http.SendAsync(request);
        var rows = await Unpacked.Text(await table.Content.ReadAsByteArrayAsync());
        rows.ShouldNotContain(name);
        rows.ShouldNotContain(person.GetProperty("phone").GetString()!);
        (await cities.Host.Get<IAccounts>().ReadAudit(
            long.MaxValue, 1, AuditKind.PersonErased))[0].ShouldSatisfyAllConditions(
                l => l.Account.ShouldBe(Secretary.Account),
                l => l.Subject.ShouldBe(Host), l => l.Detail.ShouldBe(member));
        (await Secretary.Post($"{Host}/erase-person", new { person = member })).Status
            .ShouldBe(404);
    }

    [Fact]
    public async Task Child_OfAPairingErased_IsNamedByNoSentenceOfItsHistory()
    {
        var pairing = TwoCities.KeyOf(GrainKind.Pairing, Whose.Own).Stream;
        var view = (await Secretary.Get(pairing)).Body;
        var child = view.GetProperty("state").GetProperty("child").GetString()!;
        var name = view.GetProperty("people").GetProperty(child).GetProperty("name").GetString()!;
        (await Secretary.Get($"{pairing}/history")).Body.ToString().ShouldContain(name);

        (await Secretary.Post($"{pairing}/erase-person", new { person = child })).Status
            .ShouldBe(200);

        var told = (await Secretary.Get($"{pairing}/history")).Body.ToString();
        told.ShouldNotContain(name);
        told.ShouldContain("（已删除）");
    }

    [Theory]
    [InlineData(Role.CityLeader)]
    [InlineData(Role.Planner)]
    [InlineData(Role.WorkstationContact)]
    [InlineData(Role.Administrator)]
    public async Task Member_ErasedByWhoDoesNotAnswerForThem_Stays(Role role)
    {
        var member = Members((await Secretary.Get(Host)).Body)[1];

        (await cities.Readers[role].Post($"{Host}/erase-person", new { person = member })).Status
            .ShouldBe(403);

        (await Secretary.Get(Host)).Body.GetProperty("people").TryGetProperty(member, out _)
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Member_OfAnotherHost_IsNotErasedByWayOfTheOwnOne()
    {
        var other = TwoCities.KeyOf(GrainKind.Enterprise, Whose.Other).Stream;
        var staff = cities.Readers[Role.CityStaff];
        var member = Members((await staff.Get(other)).Body)[0];

        (await Secretary.Post($"{Host}/erase-person", new { person = member })).Status
            .ShouldBe(404);

        (await staff.Get(other)).Body.GetProperty("people").TryGetProperty(member, out _)
            .ShouldBeTrue();
    }

    private static string[] Members(JsonElement view) =>
        [.. view.GetProperty("state").GetProperty("members").EnumerateArray()
            .Select(m => m.GetProperty("id").GetString()!)];
}
