using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Network.Silo.Orleans;

/// <summary>Tells whoever watches over a silo that it lives and whether it can be used.</summary>
internal static class SiloHealth
{
    /// <summary>How long a silo may take to hand its grains over when it is told to stop.
    /// </summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(25);

    public static WebApplication Build(string url, RunningNetwork network)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);
        var app = builder.Build();

        // Touches nothing: a silo that waits for its database must not be restarted for it.
        app.MapGet("/alive", () => Results.Text("alive"));
        app.MapGet("/ready", async (CancellationToken cancel) =>
        {
            var ready = await Readiness.Of(network.Store, network.Totals, cancel);
            return Results.Json(ready, statusCode: ready.IsReady
                ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
        return app;
    }
}
