using Network.Client.Configuration;
using Network.Silo;
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
        .AddSingleton(settings.Actor.In(policies.All.Select(p => p.City)))
        .AddSingleton(TimeProvider.System)
        .AddSingleton<NetworkMeter>()
        .AddSingleton<RunningNetwork>(_ => running ?? throw NotRunning())
        .AddSingleton<IStore>(s => s.GetRequiredService<RunningNetwork>().Store)
        .AddSingleton<ICities>(s => s.GetRequiredService<RunningNetwork>().Cities)
        .AddSingleton<LiveTotals>(s => s.GetRequiredService<RunningNetwork>().Totals)
        .AddSingleton<INetwork>(s => new MeasuredNetwork(
            s.GetRequiredService<RunningNetwork>().Network, s.GetRequiredService<NetworkMeter>()));

    private static InvalidOperationException NotRunning() =>
        new("The network was not started.");
}
