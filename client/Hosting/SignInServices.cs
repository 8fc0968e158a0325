using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Network.Client.Accounts;
using Network.Client.Configuration;
using Network.Silo.Accounts;

namespace Network.Client.Hosting;

/// <summary>What the web host needs to let people in.</summary>
internal static class SignInServices
{
    /// <summary>Names the keys: another product on the same store could not read the cookies.
    /// </summary>
    private const string Application = "network";

    /// <summary>The header that a page proves itself with.</summary>
    public const string AntiforgeryHeader = "X-Antiforgery";

    public static IServiceCollection AddSignIn(
        this IServiceCollection services, NetworkSettings settings)
    {
        services
            .AddScoped<Visitor>()
            .AddScoped(s => s.GetRequiredService<Visitor>().Actor)
            .AddSingleton<Passwords>()
            .AddSingleton<GrantRules>()
            .AddSingleton<SessionBook>()
            .AddSingleton<SignInDesk>()
            .AddSingleton<PeopleAudit>()
            .AddHttpContextAccessor()
            .AddScoped<AccountDesk>()
            .AddScoped<ReaderBook>();
        if (settings.SignIn.Mode == SignInMode.Open)
        {
            return services;
        }

        services.AddDataProtection().SetApplicationName(Application);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository =
                new KeyRepository(s.GetRequiredService<IAccounts>())));
        services.AddAntiforgery(options =>
        {
            options.HeaderName = AntiforgeryHeader;
            options.Cookie.Name = "network-antiforgery";
            Harden(options.Cookie);
            options.SuppressXFrameOptionsHeader = true;
        });
        var authentication = services.AddAuthentication();
        authentication.AddCookie(SessionCookie.Scheme, options =>
        {
            options.Cookie.Name = SessionCookie.Name;
            Harden(options.Cookie);
            options.ExpireTimeSpan = SignInLimits.SessionMax;
            options.SlidingExpiration = false;
            if (settings.SignIn.Mode == SignInMode.Roles)
            {
                // A simulated city's own clock stands in the past for a while.
                options.TimeProvider = TimeProvider.System;
            }
        });
        if (settings.SignIn is { Mode: SignInMode.Accounts, Provider: { } provider })
            authentication.AddProvider(provider);

        return services;
    }

    /// <summary>Answers whoever comes back from a provider, and finds out who asks.</summary>
    public static void UseSignIn(this IApplicationBuilder app, NetworkSettings settings)
    {
        if (settings.SignIn.Mode != SignInMode.Open)
            app.UseAuthentication();

        app.UseMiddleware<VisitorGate>();
    }

    /// <summary>Believes the forwarded headers of configured proxies, and of nobody else.
    /// </summary>
    public static void UseProxies(this IApplicationBuilder app, NetworkSettings settings)
    {
        if (settings.SignIn.Proxies.IsEmpty)
            return;

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in settings.SignIn.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }

    private static void Harden(CookieBuilder cookie)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }
}
