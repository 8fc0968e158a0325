using System.Text.Json;
using Network.Grains.Access;
using Network.Silo.Accounts;
using Network.Tests.Api;

namespace Network.Tests.Accounts;

/// <summary>People read the names of the units that they have to do with, and not of others.
/// </summary>
public sealed class UnitNameTests : IAsyncLifetime
{
    private const string Name = "昆山一号公司";
    private const string Station = "workstation/kunshan/w-1";
    private const string Host = "enterprise/kunshan/h-1";

    private AccountHost _host = null!;
    private Visit _admin = null!;
    private Visit _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await AccountHost.Start();
        _admin = await _host.Administrator();
        _staff = await _host.Person(_admin, Role.CityStaff);
        (await _staff.Post($"{Host}/register", Bodies.Register("zhangpu", Name)))
            .Status.ShouldBe(200);
        (await _staff.Post($"{Station}/open",
            """
            {"name":"精密制造工作站","host":"h-1","district":"zhangpu","kind":"expert",
             "level":"city","field":"制造","on":"2026-03-01"}
            """)).Status.ShouldBe(200);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(Role.WorkstationContact, "w-1", 403)]
    [InlineData(Role.DistrictStaff, "zhangpu", 200)]
    [InlineData(Role.Secretary, "h-1", 200)]
    public async Task Station_ReadByARole_NamesItsHostAndOpensItOnlyToThoseWhoMay(
        Role role, string unit, int host)
    {
        var reader = await _host.Person(_admin, role, unit);

        (await reader.Get(Station)).Body.GetProperty("hostName").GetString().ShouldBe(Name);
        (await reader.Get(Host)).Status.ShouldBe(host);
    }

    [Fact]
    public async Task HostName_OfAForeignStation_IsToldToNobody()
    {
        var contact = await _host.Person(_admin, Role.WorkstationContact, "w-1");
        (await _staff.Post("workstation/kunshan/w-2/open",
            """
            {"name":"另一工作站","host":"h-1","district":"zhangpu","kind":"expert",
             "level":"city","field":"制造","on":"2026-03-01"}
            """)).Status.ShouldBe(200);

        var answer = await contact.Get("workstation/kunshan/w-2");

        answer.Status.ShouldBe(403);
        answer.Body.ToString().ShouldNotContain(Name);
    }

    [Fact]
    public async Task Session_OfAContact_NamesTheStationAndItsHost()
    {
        var contact = await _host.Person(_admin, Role.WorkstationContact, "w-1");

        var unit = (await contact.Get("session")).Body.GetProperty("units")
            .EnumerateArray().Single();

        unit.GetProperty("kind").GetString().ShouldBe("workstation");
        unit.GetProperty("name").GetString().ShouldBe("精密制造工作站");
        unit.GetProperty("hostName").GetString().ShouldBe(Name);
        (await _staff.Get("session")).Body.GetProperty("units").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Audit_OfAUnitThatWasRead_NamesItAndOpensItToThoseWhoMay()
    {
        (await _staff.Post($"{Host}/set-contact", """{"contact":{"name":"李华"}}"""))
            .Status.ShouldBe(200);
        await _staff.Get(Host);

        var alone = await LineOf(_admin, Host);
        var both = await Visit.Of(_host.Host, _admin, "both", new[]
        {
            new Grant(Role.Administrator, "kunshan"), new Grant(Role.CityStaff, "kunshan"),
        });
        var wide = await LineOf(both, Host);

        alone.GetProperty("subjectName").GetString().ShouldBe(Name);
        alone.GetProperty("subjectOpens").GetBoolean().ShouldBeFalse();
        wide.GetProperty("subjectOpens").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Audit_OfAUnitThatIsNotThere_KeepsItsPathAlone()
    {
        const string Gone = "enterprise/kunshan/h-gone";
        await _host.Accounts.Record(new(_host.Time.GetUtcNow(), AuditKind.PeopleRead,
            null, Gone, null, null));

        var line = await LineOf(_admin, Gone);

        line.TryGetProperty("subjectName", out _).ShouldBeFalse();
        line.GetProperty("subjectOpens").GetBoolean().ShouldBeFalse();
    }

    private static async Task<JsonElement> LineOf(Visit reader, string subject) =>
        (await reader.Get("audit?kind=people-read")).Body.EnumerateArray()
            .First(l => l.GetProperty("subject").GetString() == subject);
}
