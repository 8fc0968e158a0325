using Network.Client.Accounts;
using Network.Client.Configuration;
using Network.Silo;
using Network.Silo.Accounts;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Client.Hosting;

/// <summary>Lets the web host use a running network, which whoever started it also ends.</summary>
internal static class NetworkServices
{
    /// <param name="running">Null where only the API's shape is wanted.</param>
    public static IServiceCollection AddNetwork(this IServiceCollection services,
        NetworkSettings settings, RunningPolicies policies, RunningNetwork? running) => services
        .AddSingleton(settings)
        .AddSingleton(policies)
        .AddSingleton(new LocalActor(settings.Actor.In(policies.All.Select(p => p.City))))
        .AddSingleton(TimeProvider.System)
        .AddSingleton<NetworkMeter>()
        .AddParts(running);

    /// <summary>Instances, not factories: the container would dispose what it makes, before the
    /// network has answered whom it let in.</summary>
    private static IServiceCollection AddParts(
        this IServiceCollection services, RunningNetwork? running) => running is null
        ? services
            .AddSingleton<RunningNetwork>(_ => throw NotRunning())
            .AddSingleton<IStore>(_ => throw NotRunning())
            .AddSingleton<IAccounts>(_ => throw NotRunning())
            .AddSingleton<ICities>(_ => throw NotRunning())
            .AddSingleton<LiveTotals>(_ => throw NotRunning())
            .AddSingleton<INetwork>(_ => throw NotRunning())
        : services
            .AddSingleton(running)
            .AddSingleton(running.Store)
            .AddSingleton(_ => running.Store.Accounts)
            .AddSingleton<ICities>(running.Cities)
            .AddSingleton(running.Totals)
            .AddSingleton<INetwork>(s => new MeasuredNetwork(
                running.Network, s.GetRequiredService<NetworkMeter>()));

    private static InvalidOperationException NotRunning() =>
        new("The network was not started.");
}
