using Network.Client.Accounts;
using Network.Grains.Access;
using Network.Silo.Accounts;

namespace Network.Tests.Accounts;

/// <summary>People whom a provider outside knows.</summary>
public sealed class ProviderSignInTests : IAsyncLifetime
{
    private const string External = "wang@city.example";

    private Provider _provider = null!;
    private AccountHost _host = null!;
    private Visit _admin = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await Provider.Start();
        _host = await AccountHost.Start(
            change: s => s with { Provider = _provider.Settings }, socket: true);
        _admin = await _host.Administrator();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Person_WhomAnAccountNames_ComesInWithItsRoles()
    {
        await Invite(External);
        var visit = new Visit(_host.Host);
        (await visit.Open()).GetProperty("provider").GetString().ShouldBe("市统一身份认证");

        (await Follow(visit)).ShouldBe("/");

        (await visit.Open()).GetProperty("roles")[0].GetString().ShouldBe("planner");
        visit.Attributes[SessionCookie.Name].ShouldContain("httponly", Case.Insensitive);
        (await _host.Accounts.ReadAudit(long.MaxValue, 1))[0].Kind.ShouldBe(AuditKind.SignedIn);
        (await visit.Post("sign-out")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Person_WhomNoAccountNames_IsNotLetIn()
    {
        await Invite("somebody@else.example");
        var visit = new Visit(_host.Host);

        (await Follow(visit)).ShouldBe("/?sign-in=unknown");

        (await visit.Open()).GetProperty("signedIn").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Person_WhoseAccountIsDisabled_IsNotLetIn()
    {
        var account = await Invite(External);
        await _admin.Post($"accounts/{account}/disable");
        var visit = new Visit(_host.Host);

        (await Follow(visit)).ShouldBe("/?sign-in=unknown");

        (await visit.Get("enterprise/kunshan")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Person_WhomTheProviderDoesNotName_IsNotLetIn()
    {
        await Invite(External);
        _provider.Person = new { name = "王建国" };
        var visit = new Visit(_host.Host);

        (await Follow(visit)).ShouldBe("/?sign-in=unknown");
    }

    [Fact]
    public async Task Answer_OfTheProviderBroughtByAnotherBrowser_LetsNobodyIn()
    {
        await Invite(External);
        var (_, back) = await ToTheProvider(new Visit(_host.Host));

        var (where, stranger) = await Back(new Visit(_host.Host), back);

        where.ShouldBe("/?sign-in=failed");
        (await stranger.Open()).GetProperty("signedIn").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Answer_OfTheProviderUsedTwice_IsGoodOnce()
    {
        await Invite(External);
        var (visit, back) = await ToTheProvider(new Visit(_host.Host));
        var cookies = visit.Cookies.ToDictionary();
        (await Back(visit, back)).Where.ShouldBe("/");
        var again = new Visit(_host.Host);
        foreach (var (name, value) in cookies)
        {
            again.Cookies[name] = value;
        }

        (await Back(again, back)).Where.ShouldBe("/?sign-in=failed");
    }

    private async Task<string> Invite(string external) => (await _admin.Post("accounts/invite", new
    {
        signInName = "wang",
        displayName = "王工",
        grants = new[] { new Grant(Role.Planner, "kunshan") },
        external,
    })).Body.GetProperty("account").GetString()!;

    private async Task<string> Follow(Visit visit)
    {
        var (left, back) = await ToTheProvider(visit);
        return (await Back(left, back)).Where;
    }

    /// <summary>To the provider, and the address that it sends back to.</summary>
    private async Task<(Visit Visit, Uri Back)> ToTheProvider(Visit visit)
    {
        var (away, _) = await Redirected(visit, "sign-in/provider");
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(away);
        return (visit, answer.Headers.Location!);
    }

    private async Task<(string Where, Visit Visit)> Back(Visit visit, Uri back)
    {
        var (where, _) = await Redirected(
            visit, back.PathAndQuery["/api/v1/".Length..]);
        return (where.OriginalString, visit);
    }

    private async Task<(Uri Where, Visit Visit)> Redirected(Visit visit, string path)
    {
        using var http = new HttpClient(new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
        })
        { BaseAddress = _host.Host.Http.BaseAddress };
        using var request = visit.Request(HttpMethod.Get, path);
        using var answer = await http.SendAsync(request);
        visit.Keep(answer);
        return (answer.Headers.Location.ShouldNotBeNull(), visit);
    }
}
