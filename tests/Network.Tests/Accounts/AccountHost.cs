using Microsoft.Extensions.DependencyInjection;
using Network.Client.Accounts;
using Network.Client.Configuration;
using Network.Grains.Access;
using Network.Grains.Policies;
using Network.Silo.Accounts;
using Network.Tests.Api;
using Network.Tests.BlackBox;
using Network.Tests.Runtime;

namespace Network.Tests.Accounts;

/// <summary>The host where people sign in with accounts, with an administrator and somebody of the
/// city's staff.</summary>
internal sealed class AccountHost : IAsyncDisposable
{
    private AccountHost(ApiHost host, TestTime time, string? oneTime) =>
        (Host, Time, OneTime) = (host, time, oneTime);

    public ApiHost Host { get; }

    public TestTime Time { get; }

    /// <summary>The administrator's first password; null on a database that has one.</summary>
    public string? OneTime { get; }

    public IAccounts Accounts => Host.Get<IAccounts>();

    public static async Task<AccountHost> Start(TemporaryFolder? folder = null,
        Func<SignInSettings, SignInSettings>? change = null, TestTime? time = null,
        Func<NetworkSettings, NetworkSettings>? settings = null,
        Func<Policy, Policy>? rules = null, bool socket = false)
    {
        time ??= TestTime.At(2026, 3, 5);
        var signIn = new SignInSettings(SignInMode.Accounts, PerMinuteMax: 10_000);
        var host = await ApiHost.Start(
            s => (settings?.Invoke(s) ?? s) with { SignIn = change?.Invoke(signIn) ?? signIn },
            services => services.AddSingleton<TimeProvider>(time), folder, socket, rules);
        await host.Settled();
        return new AccountHost(host, time, await FirstAdministrator.Create(
            host.Get<IAccounts>(), ["kunshan"], time.GetUtcNow()));
    }

    public async Task<Visit> Administrator()
    {
        var visit = new Visit(Host);
        (await visit.SignIn("admin", OneTime!)).Status.ShouldBe(200);
        (await visit.Post("account/password",
            new { current = OneTime, password = Visit.Password })).Status.ShouldBe(200);
        await visit.Open();
        return visit;
    }

    /// <summary>Somebody whom the administrator invited.</summary>
    public static Task<Visit> Person(ApiHost host, Visit manager, Role role, string? unit = null,
        string? name = null) => Visit.Of(host, manager,
            name ?? $"p{Guid.NewGuid():N}"[..12], new[] { new Grant(role, "kunshan", unit) });

    public Task<Visit> Person(Visit manager, Role role, string? unit = null, string? name = null) =>
        Person(Host, manager, role, unit, name);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
