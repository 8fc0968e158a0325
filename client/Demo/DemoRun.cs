using Network.Client.Commands;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Policies;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>Serves a simulated city: pages at once, its past while they are open, then its life.
/// </summary>
internal static class DemoRun
{
    /// <summary>The demo's own file, relative to the working directory.</summary>
    public const string DefaultDatabase = "data/demo.db";

    public static async Task Run(NetworkSettings settings, DemoSettings demo, double pace,
        bool fresh, CancellationToken cancel)
    {
        var policies = PolicyFiles.Read(settings.Policies);
        if (policies.All is not [var policy])
            throw new ExpectedFailureException(ExitCode.BadInput, "A demo is of one city.");

        if (fresh)
        {
            await DemoFile.Delete(settings.Store.Options, cancel);
        }

        using var logs = NetworkStart.Logs();
        await using var city = await Start(settings, policy, demo, logs, cancel);
        await using var host = NetworkHost.Build(settings, policies, city.Network,
            builder => builder.Services.AddSingleton<TimeProvider>(city.Time));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var serving = NetworkHost.Run(host, stop.Token);
        var living = Live(city, pace, stop.Token);

        // Whichever ends first, by Ctrl+C or by failing, ends the other.
        await Task.WhenAny(serving, living);
        if (living.IsFaulted || serving.IsCompleted)
        {
            await stop.CancelAsync();
        }

        await serving;
        await living;
    }

    private static async Task<DemoCity> Start(NetworkSettings settings, Policy policy,
        DemoSettings demo, ILoggerFactory logs, CancellationToken cancel)
    {
        try
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
            var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone);
            return await DemoCity.Start(await StoreFactory.Open(settings.Store.Options, cancel),
                policy, demo, DateOnly.FromDateTime(now.DateTime), logs, cancel);
        }
        catch (NotADemoException other)
        {
            throw new ExpectedFailureException(ExitCode.BadInput, other.Message
                + " Use --fresh to replace a demo, or --database for another file.");
        }
    }

    private static async Task Live(DemoCity city, double pace, CancellationToken cancel)
    {
        try
        {
            await DemoProgress.Show(city, cancel);
            await city.Live(pace, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Told to stop; the next start goes on.
        }
    }
}
