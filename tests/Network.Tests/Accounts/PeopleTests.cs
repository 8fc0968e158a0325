using Network.Grains.Access;
using Network.Silo.Accounts;
using Network.Tests.Api;

namespace Network.Tests.Accounts;

public sealed class PeopleTests : SignedInTests
{
    [Fact]
    public async Task Invitation_SpentOnce_IsGoodForNothingAfterwards()
    {
        var invited = await Staff.Post("accounts/invite", new
        {
            signInName = "li",
            displayName = "李工",
            grants = new[] { new Grant(Role.DistrictStaff, "kunshan", "zhangpu") },
        });
        var token = invited.Body.GetProperty("token").GetString();
        var visit = new Visit(Host.Host);
        (await visit.Post("invitation", new { token })).Body.GetProperty("signInName")
            .GetString().ShouldBe("li");
        (await visit.SignIn("li", "")).Status.ShouldBe(401);
        (await visit.Post("invitation/accept", new { token, password = "kunshankexie2026" }))
            .Code.ShouldBe("account.weak-password");
        (await visit.Post("invitation/accept", new { token, password = Visit.Password }))
            .Status.ShouldBe(200);

        (await new Visit(Host.Host).Post("invitation/accept",
            new { token, password = "something else entirely" })).Code
            .ShouldBe("account.no-invitation");
        (await visit.Open()).GetProperty("roles")[0].GetString().ShouldBe("district-staff");
    }

    [Fact]
    public async Task Invitation_AfterItsTime_IsRefused()
    {
        var invited = await Staff.Post("accounts/invite", new
        {
            signInName = "li",
            displayName = "李工",
            grants = new[] { new Grant(Role.Planner, "kunshan") },
        });
        Host.Time.Advance(TimeSpan.FromDays(7));

        (await new Visit(Host.Host).Post("invitation/accept", new
        {
            token = invited.Body.GetProperty("token").GetString(),
            password = Visit.Password,
        })).Code.ShouldBe("account.no-invitation");
    }

    [Theory]
    [InlineData("administrator", "kunshan", null, 403)]
    [InlineData("city-staff", "wuhan", null, 403)]
    [InlineData("network", "kunshan", null, 422)]
    [InlineData("district-staff", "kunshan", null, 422)]
    [InlineData("district-staff", "kunshan", "atlantis", 422)]
    [InlineData("secretary", "kunshan", "h-9", 422)]
    [InlineData("planner", "kunshan", null, 200)]
    public async Task CityStaff_Inviting_GivesOnlyRolesOfTheirCity(
        string role, string city, string? unit, int status) =>
        (await Staff.Post("accounts/invite", new
        {
            signInName = "li",
            displayName = "李工",
            grants = new[] { new { role, city, unit } },
        })).Status.ShouldBe(status);

    [Fact]
    public async Task Accounts_ForThoseWhoManageNobody_AreNotThere()
    {
        var district = await Host.Person(Staff, Role.DistrictStaff, "zhangpu");

        (await district.Get("accounts")).Status.ShouldBe(403);
        (await district.Get("audit")).Status.ShouldBe(403);
        (await Staff.Get("audit")).Status.ShouldBe(403);
        (await district.Post($"accounts/{Staff.Account}/disable")).Status.ShouldBe(403);
        (await district.Post("accounts/invite", new
        {
            signInName = "li",
            displayName = "李工",
            grants = new[] { new Grant(Role.CityStaff, "kunshan") },
        })).Status.ShouldBe(403);
    }

    [Fact]
    public async Task CityStaff_TheAdministrator_CannotBeTouched()
    {
        foreach (var word in new[] { "disable", "reset" })
        {
            (await Staff.Post($"accounts/{Admin.Account}/{word}")).Status.ShouldBe(403);
        }

        (await Staff.Post($"accounts/{Staff.Account}/grants",
            new { grants = new[] { new Grant(Role.Planner, "kunshan") } })).Status.ShouldBe(403);
        (await Staff.Get("accounts")).Body.EnumerateArray()
            .Select(a => a.GetProperty("signInName").GetString()).ShouldBe(["staff"]);
        (await Admin.Get("accounts")).Body.GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("reset")]
    public async Task Account_DisabledOrReset_IsOutAtOnce(string word)
    {
        var person = await Host.Person(Staff, Role.DistrictStaff, "zhangpu", name: "li");
        var token = (await person.Post("account/tokens",
            new { name = "年报", readOnly = true, days = 30 })).Body.GetProperty("secret")
            .GetString();
        var program = new Visit(Host.Host);
        program.Headers["Authorization"] = $"Bearer {token}";
        (await program.Get("enterprise/kunshan")).Status.ShouldBe(200);

        (await Staff.Post($"accounts/{person.Account}/{word}")).Status.ShouldBe(200);

        (await person.Get("enterprise/kunshan")).Status.ShouldBe(401);
        (await program.Get("enterprise/kunshan")).Status.ShouldBe(401);
        (await new Visit(Host.Host).SignIn("li", Visit.Password)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Token_ReadOnly_ReadsUntilItsEndAndWritesNothing()
    {
        var created = await Staff.Post("account/tokens",
            new { name = "年报", readOnly = true, days = 1 });
        var program = new Visit(Host.Host);
        program.Headers["Authorization"] =
            $"Bearer {created.Body.GetProperty("secret").GetString()}";

        (await program.Get("enterprise/kunshan")).Status.ShouldBe(200);
        (await program.Post("enterprise/kunshan/h-1/register", Bodies.Register())).Code
            .ShouldBe("access.read-only");
        (await program.Post("account/tokens", new { name = "x", readOnly = false, days = 1 }))
            .Status.ShouldBe(403);
        Host.Time.Advance(TimeSpan.FromDays(1));
        (await program.Get("enterprise/kunshan")).Code.ShouldBe("access.bad-token");
    }

    [Fact]
    public async Task Token_ForWriting_NeedsNoPageAndStandsInTheHistoryAsItsOwner()
    {
        var created = await Staff.Post("account/tokens",
            new { name = "导入", readOnly = false, days = 30 });
        var program = new Visit(Host.Host);
        program.Headers["Authorization"] =
            $"Bearer {created.Body.GetProperty("secret").GetString()}";

        (await program.Post("enterprise/kunshan/h-1/register", Bodies.Register()))
            .Status.ShouldBe(200);

        (await Staff.Get("enterprise/kunshan/h-1/history")).Body.GetProperty("entries")[0]
            .GetProperty("actor").GetString().ShouldBe(Staff.Account);
        (await Staff.Post($"account/tokens/{created.Body.GetProperty("id").GetString()}/revoke"))
            .Status.ShouldBe(200);
        (await program.Get("enterprise/kunshan")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Grants_Changed_ActAtTheNextSignIn()
    {
        var person = await Host.Person(Staff, Role.DistrictStaff, "zhangpu", name: "li");
        (await Staff.Post($"accounts/{person.Account}/grants", new
        {
            grants = new[] { new Grant(Role.DistrictStaff, "kunshan", "lujia") },
        })).Status.ShouldBe(200);

        (await person.Get("district/kunshan/zhangpu/overview")).Status.ShouldBe(401);
        await person.SignIn("li", Visit.Password);
        (await person.Get("district/kunshan/zhangpu/overview")).Status.ShouldBe(403);
        (await person.Get("district/kunshan/lujia/overview")).Status.ShouldBe(200);
        (await Host.Accounts.ReadAudit(long.MaxValue, 5, AuditKind.GrantsChanged))[0]
            .Detail!.ShouldContain("lujia");
    }

    [Fact]
    public async Task LiveView_RoleTakenAway_EndsWithinAMinute()
    {
        var person = await Host.Person(Staff, Role.DistrictStaff, "zhangpu");
        using var request = person.Request(HttpMethod.Get, "district/kunshan/zhangpu/live");
        using var response = await Host.Host.Http.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        await using var stream = await response.Content.ReadAsStreamAsync();
        using var lines = new StreamReader(stream);
        (await lines.ReadLineAsync()).ShouldNotBeNull();
        Host.Time.Advance(TimeSpan.FromSeconds(31));

        (await Staff.Post($"accounts/{person.Account}/grants", new
        {
            grants = new[] { new Grant(Role.DistrictStaff, "kunshan", "lujia") },
        })).Status.ShouldBe(200);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var rest = lines.ReadToEndAsync(patience.Token);
        for (var s = 0; s < 60 && !rest.IsCompleted; s++)
        {
            Host.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await rest;
    }
}
