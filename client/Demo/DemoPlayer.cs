using System.Collections.Concurrent;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Project;
using Network.Silo;
using Network.Silo.Delivery;

namespace Network.Client.Demo;

/// <summary>Gives the commands of the simulated past to the network, day by day.</summary>
internal sealed class DemoPlayer(
    INetwork network, Courier courier, SimulatedTime time, DemoActors actors)
{
    /// <summary>Grains that are told something at the same time.</summary>
    private const int AtOnceMax = 64;

    /// <summary>How often a command is given again that the network could not take.</summary>
    private const int TriesMax = 100;

    private readonly ConcurrentQueue<(PastCommand Command, Rejection Why)> _refused = new();

    /// <summary>Commands that a rule forbade: none, unless the policy is one the demo does not
    /// know.</summary>
    public IReadOnlyCollection<(PastCommand Command, Rejection Why)> Refused => _refused;

    /// <param name="progress">Told how many commands of a day were given.</param>
    public async Task Play(
        IEnumerable<PastCommand> history, Action<PastDay> progress, CancellationToken cancel)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = AtOnceMax,
            CancellationToken = cancel,
        };
        foreach (var day in PastDay.Of(history))
        {
            time.MoveTo(day.At);
            await Parallel.ForEachAsync(
                day.Grains.Where(g => !g.Any(IsLinedUp)), options,
                async (commands, stop) => await Give(commands, stop));
            await Settle(cancel);
            foreach (var commands in day.Grains.Where(g => g.Any(IsLinedUp)))
            {
                await Give(commands, cancel);
                await Settle(cancel);
            }

            progress(day);
        }
    }

    /// <summary>What others number or list in the order of arrival is given one by one, so that a
    /// seed makes the same city each time.</summary>
    private static bool IsLinedUp(PastCommand command) => command.Command is
        EnterpriseCommand.RecogniseHome or EnterpriseCommand.NominateForDemonstration
        or ProjectCommand.Propose or ProjectCommand.Recommend or PanelCommand.DrawExperts;

    private async Task Give(IEnumerable<PastCommand> commands, CancellationToken cancel)
    {
        foreach (var command in commands)
        {
            await Give(command, cancel);
        }
    }

    /// <summary>Gives one command until the network has answered it.</summary>
    public async Task Give(PastCommand command, CancellationToken cancel)
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
        if (await courier.Pending(cancel: cancel) > 0)
        {
            await courier.Drained(cancel);
        }
    }
}
