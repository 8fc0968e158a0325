using Microsoft.AspNetCore.Server.Kestrel.Core;
using Network.Client.Accounts;
using Network.Client.Api;
using Network.Client.Api.Document;
using Network.Client.Configuration;
using Network.Silo;

namespace Network.Client.Hosting;

/// <summary>Puts the web host together.</summary>
internal static class NetworkHost
{
    /// <summary>How long open requests may take to end when the process is told to stop.
    /// </summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(20);

    /// <summary>Under the API, where whoever asks is known.</summary>
    private const string DashboardAddress = "/api/v1/cluster/dashboard";

    /// <param name="running">Null where only the API's shape is wanted.</param>
    /// <param name="configure">Changes before building, such as another server in tests.</param>
    public static WebApplication Build(NetworkSettings settings, RunningPolicies policies,
        RunningNetwork? running, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(settings.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel => Restrict(kestrel, settings.Limits));
        SetLogging(builder.Logging);
        builder.Services
            .AddNetwork(settings, policies, running)
            .AddSignIn(settings)
            .AddAddressLimits(settings.Limits, settings.SignIn)
            .AddResponseCompression()
            .AddApi()
            .AddApiDocument()
            .Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin)
            .AddHostedService<LiveSource>()
            .AddHostedService<NetworkGauges>();
        ClusterDashboard.Add(builder.Services, settings.Cluster, running);
        if (Telemetry.IsWanted)
        {
            builder.Services.AddHostedService(_ => new Telemetry());
        }

        configure?.Invoke(builder);
        return Compose(builder.Build(), settings);
    }

    /// <summary>Runs until told to stop.</summary>
    public static async Task Run(WebApplication app, CancellationToken cancel)
    {
        await app.StartAsync(cancel);
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"The network is at {url} (Ctrl+C stops it).");
        }

        await app.WaitForShutdownAsync(cancel);
    }

    private static WebApplication Compose(WebApplication app, NetworkSettings settings)
    {
        app.UseProxies(settings);
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseProblemDetails();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseSignIn(settings);
        app.UseWebPages();
        app.MapOpenApi();
        app.MapApi();
        ClusterDashboard.Map(app, DashboardAddress,
            context => context.RequestServices.GetRequiredService<Visitor>().Administers);
        app.UseEndpoints(_ => { });
        return app;
    }

    private static void Restrict(KestrelServerOptions kestrel, LimitSettings limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytesMax;
    }

    /// <summary>What keeps the host from starting is told in one line by the command line, so the
    /// host and its server need not log it with a stack trace too.</summary>
    private static void SetLogging(ILoggingBuilder logging) => logging
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None)
        // It says that answers which must not be cached are not; they say so already.
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
        // The keys are as safe as the accounts that they stand beside.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
}
