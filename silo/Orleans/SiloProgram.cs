using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Network.Grains.Policies;
using Network.Silo.Journal;
using Network.Silo.Orleans;
using Network.Silo.Policies;

namespace Network.Silo;

/// <summary>A silo on its own: grains, delivery and totals, without API and pages.</summary>
internal static class SiloProgram
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int BadInput = 2;

    private static async Task<int> Main(string[] arguments)
    {
        try
        {
            var settings = SiloSettings.Read(arguments);
            await Run(settings, Policies(settings));
            return Success;
        }
        catch (FormatException mistake)
        {
            return await Tell(BadInput, mistake.Message);
        }
        catch (Exception refused) when (
            refused is StoreRefusedException or JournalUnavailableException or IOException)
        {
            return await Tell(Failure, refused.Message);
        }
    }

    private static async Task Run(SiloSettings settings, ImmutableArray<Policy> policies)
    {
        using var logs = LoggerFactory.Create(logging => logging
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Orleans", LogLevel.Warning));
        using var telemetry = SiloTelemetry.Start();
        await using var network = await RunningNetwork.Start(
            StoreOptions.Postgres(settings.ConnectionString),
            new NetworkOptions(policies)
            {
                Logs = logs,
                Runtime = Clusters.Start(settings.Cluster, settings.ConnectionString, logs),
            });
        await using var health = SiloHealth.Build(settings.HealthUrl, network);
        await health.StartAsync();
        Console.WriteLine($"The silo is part of the cluster '{settings.Cluster.Name}', "
            + $"health at {settings.HealthUrl} (Ctrl+C takes it out).");
        await health.WaitForShutdownAsync();
    }

    private static ImmutableArray<Policy> Policies(SiloSettings settings)
    {
        var loads = settings.Policies.Select(PolicyFile.Load).ToList();
        var mistakes = loads.SelectMany(l => l.Mistakes).Select(m => m.In(false)).ToList();
        return mistakes.Count == 0
            ? [.. loads.Select(l => l.Policy!)]
            : throw new FormatException(string.Join('\n', mistakes));
    }

    private static async Task<int> Tell(int code, string message)
    {
        await Console.Error.WriteLineAsync($"Error: {message}");
        return code;
    }
}
