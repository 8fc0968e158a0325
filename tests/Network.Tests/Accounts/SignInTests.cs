using System.Text.Json;
using Network.Client.Accounts;
using Network.Grains.Access;
using Network.Silo.Accounts;
using Network.Tests.Api;
using Network.Tests.BlackBox;

namespace Network.Tests.Accounts;

public sealed class SignInTests : IAsyncLifetime
{
    private AccountHost _host = null!;
    private Visit _admin = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await AccountHost.Start();
        _admin = await _host.Administrator();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Api_NobodySignedIn_AnswersOnlyTheSession()
    {
        var nobody = new Visit(_host.Host);

        (await nobody.Open()).GetProperty("signedIn").GetBoolean().ShouldBeFalse();
        (await nobody.Get("city/kunshan/overview")).Code.ShouldBe("access.not-signed-in");
        (await nobody.Get("enterprise/kunshan")).Status.ShouldBe(401);
        (await nobody.Get("policy/kunshan")).Status.ShouldBe(401);
        (await nobody.Post("enterprise/kunshan/h-1/register", Bodies.Register()))
            .Status.ShouldBe(401);
        (await nobody.Get("accounts")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Administrator_WithTheOneTimePassword_MayOnlyChooseAnother()
    {
        await using var fresh = await AccountHost.Start();
        var visit = new Visit(fresh.Host);
        await visit.SignIn("admin", fresh.OneTime!);

        visit.Session.GetProperty("account").GetProperty("mustChangePassword").GetBoolean()
            .ShouldBeTrue();
        (await visit.Get("accounts")).Code.ShouldBe("account.must-change-password");
        (await visit.Post("account/password",
            new { current = fresh.OneTime, password = "short" })).Code
            .ShouldBe("account.weak-password");
        (await visit.Post("account/password",
            new { current = fresh.OneTime, password = Visit.Password })).Status.ShouldBe(200);
        await visit.Open();

        (await visit.Get("accounts")).Status.ShouldBe(200);
        (await new Visit(fresh.Host).SignIn("admin", fresh.OneTime!)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Guessing_AfterTheLastTry_IsLockedEvenWithTheRightPassword()
    {
        await _host.Person(_admin, Role.CityStaff, name: "wang");
        var guesser = new Visit(_host.Host);
        for (var i = 0; i < SignInLimits.FailuresMax; i++)
        {
            (await guesser.SignIn("wang", $"wrong password {i}")).Code.ShouldBe("sign-in.refused");
        }

        (await guesser.SignIn("wang", Visit.Password)).Code.ShouldBe("sign-in.refused");
        _host.Time.Advance(SignInLimits.LockFor);
        (await guesser.SignIn("WANG ", Visit.Password)).Status.ShouldBe(200);
        (await _host.Accounts.ReadAudit(long.MaxValue, 50, AuditKind.LockedOut))
            .Length.ShouldBe(1);
    }

    [Fact]
    public async Task Guessing_UnknownName_IsAnsweredLikeAWrongPassword()
    {
        var wrong = await new Visit(_host.Host).SignIn("admin", "wrong password");
        var unknown = await new Visit(_host.Host).SignIn("nobody-here", "wrong password");

        unknown.Status.ShouldBe(wrong.Status);
        unknown.Body.ToString().ShouldBe(wrong.Body.ToString());
    }

    [Fact]
    public async Task Guessing_FromOneAddress_IsSlowedDown()
    {
        await using var strict = await AccountHost.Start(change: s => s with { PerMinuteMax = 3 });
        var guesser = new Visit(strict.Host);
        for (var i = 0; i < 3; i++)
        {
            (await guesser.SignIn($"name{i}", "wrong password")).Status.ShouldBe(401);
        }

        (await guesser.SignIn("name4", "wrong password")).Status.ShouldBe(429);
    }

    [Fact]
    public async Task Cookies_AreHiddenFromScriptsAndForeignPages()
    {
        var attributes = _admin.Attributes[SessionCookie.Name];

        attributes.ShouldContain("httponly", Case.Insensitive);
        attributes.ShouldContain("samesite=lax", Case.Insensitive);
        _admin.Cookies[SessionCookie.Name].ShouldNotContain(_admin.Account);
        (await _host.Accounts.Sessions(_admin.Account)).ShouldAllBe(
            s => s.SecretHash.Length == 64);
    }

    [Fact]
    public async Task Cookie_Forged_LetsNobodyIn()
    {
        var cookie = _admin.Cookies[SessionCookie.Name];
        foreach (var forged in new[]
        {
            "x", cookie[..^4] + "AAAA", new string('A', cookie.Length),
            Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { admin = true })),
        })
        {
            var visit = new Visit(_host.Host);
            visit.Cookies[SessionCookie.Name] = forged;
            (await visit.Get("accounts")).Status.ShouldBe(401);
        }
    }

    [Fact]
    public async Task Cookie_ReplayedAfterSignOut_LetsNobodyIn()
    {
        var person = await _host.Person(_admin, Role.CityStaff);
        var stolen = new Visit(_host.Host);
        stolen.Cookies[SessionCookie.Name] = person.Cookies[SessionCookie.Name];
        (await stolen.Get("enterprise/kunshan")).Status.ShouldBe(200);

        (await person.Post("sign-out")).Status.ShouldBe(200);

        (await stolen.Get("enterprise/kunshan")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Cookie_OfAnotherNetwork_LetsNobodyIn()
    {
        await using var other = await AccountHost.Start();
        var visit = new Visit(other.Host);
        visit.Cookies[SessionCookie.Name] = _admin.Cookies[SessionCookie.Name];

        (await visit.Get("accounts")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Session_Unused_EndsAfterItsTime()
    {
        var person = await _host.Person(_admin, Role.CityStaff);
        _host.Time.Advance(SignInLimits.IdleMax - TimeSpan.FromMinutes(1));
        (await person.Get("enterprise/kunshan")).Status.ShouldBe(200);

        _host.Time.Advance(SignInLimits.IdleMax);

        (await person.Get("enterprise/kunshan")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Session_UsedAllTheTime_EndsAfterAWeek()
    {
        var person = await _host.Person(_admin, Role.CityStaff);
        var left = SignInLimits.SessionMax;
        var step = SignInLimits.IdleMax / 2;
        for (; left > step; left -= step)
        {
            (await person.Get("session")).Body.GetProperty("signedIn").GetBoolean()
                .ShouldBeTrue();
            _host.Time.Advance(step);
        }

        _host.Time.Advance(left);
        (await person.Get("enterprise/kunshan")).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("x")]
    public async Task Antiforgery_MissingOrWrong_ChangesNothing(string? token)
    {
        var person = await _host.Person(_admin, Role.CityStaff);
        person.Antiforgery = token;

        var answer = await person.Post("enterprise/kunshan/h-1/register", Bodies.Register());

        answer.Code.ShouldBe("access.antiforgery");
        (await person.Get("enterprise/kunshan/h-1")).Status.ShouldBe(404);
        (await person.Post("sign-out")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Antiforgery_OfAnotherPerson_IsRefused()
    {
        var person = await _host.Person(_admin, Role.CityStaff);
        person.Antiforgery = _admin.Antiforgery;

        (await person.Post("sign-out")).Code.ShouldBe("access.antiforgery");
    }

    [Fact]
    public async Task Password_Changed_EndsEveryOtherSession()
    {
        var here = await _host.Person(_admin, Role.CityStaff, name: "wang");
        var there = new Visit(_host.Host);
        await there.SignIn("wang", Visit.Password);
        (await here.Get("account/sessions")).Body.GetArrayLength().ShouldBe(2);

        (await here.Post("account/password", new
        {
            current = Visit.Password,
            password = "乱石穿空惊涛拍岸卷起千堆雪",
        })).Status.ShouldBe(200);

        (await here.Get("account/sessions")).Body.GetArrayLength().ShouldBe(1);
        (await there.Get("account/sessions")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Session_EndedElsewhere_LetsNobodyIn()
    {
        var here = await _host.Person(_admin, Role.CityStaff, name: "wang");
        var there = new Visit(_host.Host);
        await there.SignIn("wang", Visit.Password);
        var other = (await here.Get("account/sessions")).Body.EnumerateArray()
            .Single(s => !s.GetProperty("own").GetBoolean()).GetProperty("id").GetString();

        (await _admin.Post($"account/sessions/{other}/end")).Status.ShouldBe(404);
        (await here.Post($"account/sessions/{other}/end")).Status.ShouldBe(200);

        (await there.Get("account/sessions")).Status.ShouldBe(401);
        (await here.Get("account/sessions")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Restart_SignsNobodyOut()
    {
        using var folder = new TemporaryFolder();
        Visit visit;
        await using (var first = await AccountHost.Start(folder))
        {
            visit = await first.Administrator();
        }

        await using var second = await AccountHost.Start(folder);
        var again = new Visit(second.Host);
        foreach (var (name, value) in visit.Cookies)
        {
            again.Cookies[name] = value;
        }

        second.OneTime.ShouldBeNull();
        (await again.Get("accounts")).Status.ShouldBe(200);
        await again.Open();
        (await again.Post("sign-out")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task ForwardedHeaders_FromAnybody_AreNotBelieved()
    {
        var visit = new Visit(_host.Host);
        visit.Headers["X-Forwarded-For"] = "203.0.113.9";
        visit.Headers["X-Forwarded-Proto"] = "https";
        await visit.SignIn("admin", "wrong password");

        (await _host.Accounts.ReadAudit(long.MaxValue, 1))[0].Address.ShouldNotBe("203.0.113.9");
        await visit.SignIn("admin", Visit.Password);
        visit.Attributes[SessionCookie.Name].ShouldNotContain("secure", Case.Insensitive);
    }
}
