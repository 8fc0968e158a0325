using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>The simulated city after its past: it goes on living while people watch.</summary>
internal sealed class DemoLife(
    INetwork network, IDirectory directory, DemoPlayer player, Policy policy, int seed)
{
    /// <summary>Commands a minute at the usual pace.</summary>
    public const int CommandsAMinute = 20;

    /// <summary>Fastest pace: that many times the usual one.</summary>
    public const int PaceMax = 600;

    /// <summary>Commands after which the lists of associations are read again.</summary>
    private const int ListsGoodFor = 40;

    /// <summary>Lives until it is stopped.</summary>
    /// <param name="pace">Times the usual pace; 0 lets the city rest.</param>
    /// <param name="head">The journal's position at the start, so that no command id of an earlier
    /// life comes again.</param>
    public async Task Live(double pace, long head, TimeProvider time, CancellationToken cancel)
    {
        if (pace <= 0)
            return;

        var draws = Draws.Of(seed, $"life/{head}");
        var zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
        var deeds = new LifeDeeds(policy, draws, network);
        using var beat = new PeriodicTimer(
            TimeSpan.FromMinutes(1 / (CommandsAMinute * pace)), TimeProvider.System);
        var lists = await LifeLists.Read(directory, policy.City, cancel);
        for (var number = 1; await beat.WaitForNextTickAsync(cancel); number++)
        {
            if (number % ListsGoodFor == 0)
            {
                lists = await LifeLists.Read(directory, policy.City, cancel);
            }

            var now = time.GetUtcNow();
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
            if (await deeds.Next(lists, today, cancel) is var (key, command))
            {
                var id = Context.Derive(Guid.Empty, $"demo/{seed}/life/{head}/{number}");
                await player.Give(new PastCommand(now, today, key, command, id), cancel);
            }
        }
    }
}
