using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace Network.Benchmarks.Cluster;

/// <summary>A silo with nothing in it but echo grains, called from its own process as the
/// product's grains are.</summary>
internal sealed class EchoSilo(IHost host) : IAsyncDisposable
{
    public static async Task<EchoSilo> Start()
    {
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort(), FreePort()));
        var host = builder.Build();
        await host.StartAsync();
        return new EchoSilo(host);
    }

    /// <summary>Calls a second, to so many grains in turn.</summary>
    public async Task<double> Calls(int calls, int grains, int inFlight)
    {
        var factory = host.Services.GetRequiredService<IGrainFactory>();
        var next = -1;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            for (var n = Interlocked.Increment(ref next); n < calls;
                n = Interlocked.Increment(ref next))
            {
                await factory.GetGrain<IEchoGrain>(n % grains).Echo(n);
            }
        })));
        return calls / clock.Elapsed.TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
