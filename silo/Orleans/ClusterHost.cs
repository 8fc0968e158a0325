using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Embedded;
using Npgsql;
using Orleans;
using Orleans.Hosting;

namespace Network.Silo.Orleans;

/// <summary>A process's place in the cluster: as a silo, or as a client of the silos.</summary>
internal sealed class ClusterHost(
    ClusterSettings settings, string connectionString, ILoggerFactory logs)
{
    /// <summary>Connections that the membership of one process takes.</summary>
    private const int MembershipConnectionsMax = 4;

    /// <summary>The name by which the cluster's packages know PostgreSQL's driver.</summary>
    private const string Driver = "Npgsql";

    private readonly string membership = new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxPoolSize = MembershipConnectionsMax,
        ApplicationName = "network membership",
    }.ConnectionString;

    public async Task<IGrainRuntime> StartSilo(Surroundings around, EmbeddedLimits limits,
        Action owed, CancellationToken cancel)
    {
        await ClusterSchema.Ensure(connectionString, cancel);
        var home = new GrainHome(around, limits, owed);
        var address = await Address(cancel);
        return await Start(around, limits, home, builder => builder.UseOrleans(silo =>
        {
            ClusterParts.AddGrains(silo, home);
            ClusterOptionsOf.Silo(silo, settings);
            silo.UseAdoNetClustering(table =>
                (table.Invariant, table.ConnectionString) = (Driver, membership));
            silo.ConfigureEndpoints(address, settings.SiloPort, settings.GatewayPort,
                listenOnAnyHostAddress: !IPAddress.IsLoopback(address));
        }), cancel);
    }

    public async Task<IGrainRuntime> StartClient(
        Surroundings around, EmbeddedLimits limits, CancellationToken cancel)
    {
        await ClusterSchema.Ensure(connectionString, cancel);
        return await Start(around, limits, null, builder => builder.UseOrleansClient(client =>
        {
            ClusterParts.AddContracts(client.Services);
            ClusterOptionsOf.Client(client, settings);
            client.UseAdoNetClustering(table =>
                (table.Invariant, table.ConnectionString) = (Driver, membership));
            client.UseConnectionRetryFilter(new WaitForSilos(logs));
        }), cancel);
    }

    private async Task<IGrainRuntime> Start(Surroundings around, EmbeddedLimits limits,
        GrainHome? home, Action<HostApplicationBuilder> configure, CancellationToken cancel)
    {
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder);
        builder.Services.AddSingleton(logs);
        var host = builder.Build();
        try
        {
            await host.StartAsync(cancel);
            return new ClusterNetwork(host.Services.GetRequiredService<IGrainFactory>(),
                around, limits, home, ShareOf(host, home), () => Stop(host));
        }
        catch
        {
            await Stop(host);
            throw;
        }
    }

    /// <summary>A client only stands before those who deliver.</summary>
    private static Func<DeliveryShare> ShareOf(IHost host, GrainHome? home) => home is null
        ? () => DeliveryShare.None
        : host.Services.GetRequiredService<DeliveringSilos>().Share;

    /// <summary>A silo hands its grains over before it leaves.</summary>
    private static async Task Stop(IHost host)
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    private async Task<IPAddress> Address(CancellationToken cancel) =>
        settings.Address.Length == 0 ? IPAddress.Loopback
        : IPAddress.TryParse(settings.Address, out var address) ? address
        : (await Dns.GetHostAddressesAsync(
            settings.Address, AddressFamily.InterNetwork, cancel))[0];
}
