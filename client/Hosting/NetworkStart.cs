using Network.Client.Configuration;
using Network.Silo;

namespace Network.Client.Hosting;

/// <summary>Starts the network that the settings describe.</summary>
internal static class NetworkStart
{
    /// <param name="time">Of a simulation; the machine's where none is given.</param>
    public static Task<RunningNetwork> Run(NetworkSettings settings, RunningPolicies policies,
        ILoggerFactory logs, TimeProvider? time = null, CancellationToken cancel = default) =>
        RunningNetwork.Start(settings.Store.Options, new NetworkOptions(policies.All)
        {
            Logs = logs,
            Time = time ?? TimeProvider.System,
            Runtime = Clusters.Start(settings.Cluster, settings.Store.ConnectionString, logs),
            RunsScenarios = settings.Cluster.Role != ClusterRole.Client,
        }, cancel);

    /// <summary>Logs of what runs outside of the web host, to the console as its own.</summary>
    public static ILoggerFactory Logs() => LoggerFactory.Create(logging => logging
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Orleans", LogLevel.Warning));

    /// <summary>The same on standard error, for commands whose output is what they are asked for.
    /// </summary>
    public static ILoggerFactory LogsAside() => LoggerFactory.Create(logging => logging
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        .AddSimpleConsole(console => console.SingleLine = true)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Orleans", LogLevel.Warning));
}
