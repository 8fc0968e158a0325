using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Simulated.Checks;

namespace Network.Simulated.Hosts;

/// <summary>Somebody who sends one command after the other, each until there is an answer, and
/// looks at grains and totals between.</summary>
internal sealed class Client(World world, Swarm swarm, Island shore, Post post,
    IReadOnlyList<Host> hosts, Ledger ledger, Answers answers, Workload workload,
    Func<bool> isCalm)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>Files under way, with the process that has them; those of a dead one never
    /// arrive.</summary>
    private readonly List<(Host Host, RunningNetwork Network)> bringing = [];

    public bool IsDone { get; private set; }

    /// <summary>Whether a file is under way still, although its sender may not wait any more.
    /// </summary>
    public bool IsBringing => bringing.Exists(b => b.Host.Network == b.Network);

    /// <summary>What it waits for.</summary>
    public Operation? Current { get; private set; }

    public async Task Live()
    {
        for (var i = 0; i < swarm.OperationsOfEach && !(isCalm() && i > 0); i++)
        {
            await shore.Wait(world.Dice.Time(swarm.Think));
            switch (world.Dice.Below(12))
            {
                case 0:
                    Look();
                    break;
                case 1:
                    Read(workload.Key());
                    break;
                case 2:
                    await Import(workload.File());
                    break;
                default:
                    await Do(workload.Next());
                    break;
            }
        }

        IsDone = true;
    }

    private async Task Do(Operation operation)
    {
        Current = operation;
        ledger.Begin(operation);
        world.Say($"{operation.Id:N} is {operation.Command} to {operation.Key}");
        var host = world.Dice.Of(hosts);
        while (true)
        {
            if (await post.Send(operation, host, Patience)
                is Outcome.Done or Outcome.Rejected or Outcome.Stale)
            {
                break;
            }

            await shore.Wait(world.Dice.Time(Pause));
            var next = world.Dice.Of(hosts);
            if (next != host)
                world.Reach(Mark.SentElsewhere);

            host = next;
            if (world.Dice.Chance(0.2))
                Read(operation.Key);
        }

        Current = null;
        if (world.Dice.Chance(0.3))
            Read(operation.Key);
    }

    /// <summary>Brings a file, and brings it again until somebody has taken it.</summary>
    private async Task Import(IReadOnlyList<OwedCommand> file)
    {
        for (var taken = false; !taken;)
        {
            await shore.Wait(world.Dice.Time(Pause));
            var answer = new TaskCompletionSource<bool>();
            if (world.Dice.Of(hosts) is { Network: { } network } host)
                host.Island.Do(() => _ = Stage(file, host, network, answer));

            world.After(Patience, shore, () => answer.TrySetResult(false));
            taken = await answer.Task;
        }
    }

    private async Task Stage(IReadOnlyList<OwedCommand> file, Host host,
        RunningNetwork network, TaskCompletionSource<bool> answer)
    {
        bringing.Add((host, network));
        try
        {
            world.Reach(file.All(ledger.IsOwed) ? Mark.StagedAgain : Mark.Staged);
            await network.Courier.Stage(file);
            world.Say($"{host.Island.Name}: {file.Count} commands staged");
            if (!file.All(ledger.IsOwed))
                world.Violate("I2: a file was taken and is not owed");

            world.After(world.Dice.Time(Pause), shore, () => answer.TrySetResult(true));
        }
        catch (Exception failure) when (
            failure is JournalUnavailableException or JournalOverloadedException)
        {
            world.After(world.Dice.Time(Pause), shore, () => answer.TrySetResult(false));
        }
        catch (Exception failure)
        {
            world.Violate($"{host.Name}: staging: {failure}");
        }
        finally
        {
            bringing.Remove((host, network));
        }
    }

    private void Read(GrainKey key)
    {
        if (world.Dice.Of(hosts) is { Network: { } network } host)
            host.Island.Do(() => _ = Read(key, host, network));
    }

    private async Task Read(GrainKey key, Host host, RunningNetwork network)
    {
        var floor = ledger.Of(key).Told;
        try
        {
            answers.Read(key, floor, await network.Network.Read(key));
        }
        catch (Exception failure) when (
            failure is JournalUnavailableException or JournalOverloadedException)
        {
            // Says so and promises nothing.
        }
        catch (JournalDamagedException damage)
        {
            world.Reach(Mark.DamageSeen);
            if (!host.Weather!.Changed)
                world.Violate($"{host.Name}: {damage.Message}");
        }
        catch (Exception failure)
        {
            world.Violate($"{host.Name}: reading {key}: {failure}");
        }
    }

    private void Look()
    {
        if (world.Dice.Of(hosts) is not { Network: { } network } host)
            return;

        host.Island.Do(() =>
        {
            var moment = network.Totals.Moment(ledger.Policy.City);
            if (ledger.Books.Difference(moment) is { } difference)
                world.Violate($"totals of {host.Name}: {difference}");
        });
    }
}
