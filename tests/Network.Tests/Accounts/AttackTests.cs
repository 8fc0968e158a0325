using System.Text.Json;
using Network.Client.Accounts;
using Network.Grains.Access;
using Network.Tests.Api;

namespace Network.Tests.Accounts;

/// <summary>What people try who are not content with their role.</summary>
public sealed class AttackTests : SignedInTests
{
    /// <summary>Fields that stand in the records but are nobody's to send.</summary>
    [Theory]
    [InlineData("accounts/invite", """
        {"signInName":"li","displayName":"李工",
         "grants":[{"role":"planner","city":"kunshan"}],"passwordHash":"x"}
        """)]
    [InlineData("accounts/invite", """
        {"signInName":"li","displayName":"李工",
         "grants":[{"role":"planner","city":"kunshan","administers":true}]}
        """)]
    [InlineData("account/password", """
        {"current":"a","password":"b","account":"a-other"}
        """)]
    [InlineData("account/tokens", """{"name":"x","readOnly":true,"days":1,"account":"a-other"}""")]
    [InlineData("sign-in", """{"name":"staff","password":"x","mustChange":false}""")]
    [InlineData("enterprise/kunshan/h-1/establish", """{"on":"2024-03-01","actor":"a-other"}""")]
    [InlineData("enterprise/kunshan/h-1/establish", """{"on":"2024-03-01","recordedAt":"2020"}""")]
    public async Task Field_ThatNobodyMaySend_IsRefused(string path, string body)
    {
        (await Staff.Post("enterprise/kunshan/h-1/register", Bodies.Register())).Status
            .ShouldBe(200);

        var answer = await Staff.Post(path, body);

        answer.Status.ShouldBe(400);
        answer.Code.ShouldStartWith("malformed.");
    }

    [Fact]
    public async Task Reader_OverridingTheMethod_StillOnlyReads()
    {
        var leader = await Host.Person(Admin, Role.CityLeader);
        leader.Headers["X-HTTP-Method-Override"] = "POST";
        leader.Headers["X-Original-URL"] = "/api/v1/accounts";
        leader.Headers["X-Rewrite-URL"] = "/api/v1/accounts";

        (await leader.Get("session")).Body.GetProperty("actor").GetString()
            .ShouldBe(leader.Account);
        (await leader.Get("accounts")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Cookie_InTheAddressOrAsAToken_LetsNobodyIn()
    {
        var cookie = Admin.Cookies[SessionCookie.Name];
        var visit = new Visit(Host.Host);
        visit.Headers["Authorization"] = $"Bearer {cookie}";
        (await visit.Get("accounts")).Code.ShouldBe("access.bad-token");
        visit.Headers.Clear();

        (await visit.Get($"accounts?{SessionCookie.Name}={Uri.EscapeDataString(cookie)}"))
            .Status.ShouldBe(401);
    }

    [Fact]
    public async Task Token_OfAReader_DoesNotMakeOtherTokens()
    {
        var secret = (await Staff.Post("account/tokens",
            new { name = "年报", readOnly = false, days = 30 })).Body.GetProperty("secret")
            .GetString();
        var program = new Visit(Host.Host);
        program.Headers["Authorization"] = $"Bearer {secret}";

        (await program.Post("account/tokens", new { name = "更多", readOnly = false, days = 366 }))
            .Status.ShouldBe(404);
    }

    [Fact]
    public async Task Invitation_OfAnEarlierReset_IsWorthNothing()
    {
        var person = await Host.Person(Staff, Role.Planner, name: "li");
        var first = await Staff.Post($"accounts/{person.Account}/reset");
        (await Staff.Post($"accounts/{person.Account}/reset")).Status.ShouldBe(200);

        (await new Visit(Host.Host).Post("invitation/accept", new
        {
            token = first.Body.GetProperty("token").GetString(),
            password = Visit.Password,
        })).Code.ShouldBe("account.no-invitation");
    }

    [Fact]
    public async Task Version_OfAForeignGrain_IsNotTold()
    {
        await Staff.Post("enterprise/kunshan/h-1/register", Bodies.Register());
        var district = await Host.Person(Staff, Role.DistrictStaff, "zhangpu");
        district.Headers["If-Match"] = "\"999\"";

        var answer = await district.Post(
            "enterprise/kunshan/h-1/establish", """{"on":"2024-03-01"}""");

        answer.Code.ShouldBe("access.not-allowed");
        JsonSerializer.Serialize(answer.Body).ShouldNotContain("\"1\"");
    }

    [Fact]
    public async Task ForwardedHeaders_FromAConfiguredProxy_AreBelievedForOneStep()
    {
        await using var behind = await AccountHost.Start(
            change: s => s with { Proxies = ["127.0.0.0/8"] }, socket: true);
        var visit = new Visit(behind.Host);
        visit.Headers["X-Forwarded-For"] = "198.51.100.7, 203.0.113.9";
        visit.Headers["X-Forwarded-Proto"] = "https";

        (await visit.SignIn("admin", behind.OneTime!)).Status.ShouldBe(200);

        (await behind.Accounts.ReadAudit(long.MaxValue, 1))[0].Address.ShouldBe("203.0.113.9");
        visit.Attributes[SessionCookie.Name].ShouldContain("secure", Case.Insensitive);
        visit.Attributes["network-antiforgery"].ShouldContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task ForwardedHeaders_PastAnotherProxy_AreNotBelieved()
    {
        await using var behind = await AccountHost.Start(
            change: s => s with { Proxies = ["192.0.2.1"] }, socket: true);
        var visit = new Visit(behind.Host);
        visit.Headers["X-Forwarded-For"] = "203.0.113.9";
        visit.Headers["X-Forwarded-Proto"] = "https";

        (await visit.SignIn("admin", behind.OneTime!)).Status.ShouldBe(200);

        (await behind.Accounts.ReadAudit(long.MaxValue, 1))[0].Address.ShouldNotBe("203.0.113.9");
        visit.Attributes[SessionCookie.Name].ShouldNotContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task Workbook_ExportedWithFormulasInItsTexts_HoldsNone()
    {
        await Staff.Post("enterprise/kunshan/h-1/register", Bodies.Register(
            name: "=HYPERLINK(\\\"http://x.example\\\",1)"));

        using var request = Staff.Request(HttpMethod.Get, "export/kunshan/hosts?format=xlsx");
        using var answer = await Host.Host.Http.SendAsync(request);
        var text = await Access.Unpacked.Text(await answer.Content.ReadAsByteArrayAsync());

        text.ShouldContain("HYPERLINK");
        text.ShouldNotContain("<f>");
        text.ShouldNotContain("<f ");
    }
}
