using System.Collections.Concurrent;
using System.Diagnostics;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>Gives the commands of the simulated past to the network, day by day.</summary>
internal sealed class DemoPlayer(
    INetwork network, IOutbox outbox, SimulatedTime time, DemoActors actors)
{
    /// <summary>Grains that are told something at the same time.</summary>
    private const int AtOnceMax = 64;

    /// <summary>How often a command is given again that the network could not take.</summary>
    private const int TriesMax = 100;

    /// <summary>Time for what grains owe each other to be delivered at the end of a day.</summary>
    private static readonly TimeSpan SettleWithin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan SettlePace = TimeSpan.FromMilliseconds(1);

    private readonly ConcurrentQueue<(DemoCommand Command, Rejection Why)> _refused = new();

    /// <summary>Commands that a rule forbade: none, unless the policy is one the demo does not
    /// know.</summary>
    public IReadOnlyCollection<(DemoCommand Command, Rejection Why)> Refused => _refused;

    /// <param name="progress">Told how many commands of a day were given.</param>
    public async Task Play(
        IEnumerable<DemoCommand> history, Action<DemoWave> progress, CancellationToken cancel)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = AtOnceMax,
            CancellationToken = cancel,
        };
        foreach (var wave in DemoWave.Of(history))
        {
            time.MoveTo(wave.At);
            await Parallel.ForEachAsync(wave.Grains, options, async (commands, stop) =>
            {
                foreach (var command in commands)
                {
                    await Give(command, stop);
                }
            });
            await Settle(cancel);
            progress(wave);
        }
    }

    /// <summary>Gives one command until the network has answered it.</summary>
    public async Task Give(DemoCommand command, CancellationToken cancel)
    {
        var actor = actors.For(command.Key, command.Command);
        for (var tries = 0; ; tries++)
        {
            var outcome = await network.Execute(
                command.Key, command.Command, command.Id, actor, cancel: cancel);
            var wait = outcome switch
            {
                Outcome.Overloaded busy => busy.RetryAfter,
                Outcome.Unavailable away => away.RetryAfter,
                _ => TimeSpan.Zero,
            };
            if (outcome is Outcome.Rejected refused)
            {
                _refused.Enqueue((command, refused.Why));
            }

            if (wait == TimeSpan.Zero)
                return;

            if (tries == TriesMax)
                throw new IOException($"The network does not take commands: {outcome}.");

            await Task.Delay(wait, cancel);
        }
    }

    /// <summary>Waits until no grain owes another anything: the next day finds it done.</summary>
    private async Task Settle(CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        while (!(await outbox.ReadOwed(0, 1, cancel)).IsEmpty)
        {
            if (clock.Elapsed > SettleWithin)
                throw new IOException("The network does not deliver what its grains owe.");

            await Task.Delay(SettlePace, cancel);
        }
    }
}
