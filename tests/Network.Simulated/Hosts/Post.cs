using Network.Silo;
using Network.Silo.Activations;
using Network.Simulated.Checks;

namespace Network.Simulated.Hosts;

/// <summary>The way between clients and hosts: requests and answers are late, lost or doubled.
/// </summary>
internal sealed class Post(
    World world, Swarm swarm, Island shore, Answers answers, Func<bool> isCalm)
{
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CancelWithin = TimeSpan.FromMilliseconds(100);

    /// <summary>Sends a command; null when no answer comes in time.</summary>
    public Task<Outcome?> Send(Operation operation, Host host, TimeSpan patience)
    {
        var answer = new TaskCompletionSource<Outcome?>();
        if (Chance(swarm.Double))
        {
            world.Reach(Mark.RequestDoubled);
            operation.UnderWay++;
            world.After(world.Dice.Time(Latest), shore, () => Arrive(operation, host, _ => { }));
        }

        if (Chance(swarm.Drop))
        {
            world.Reach(Mark.RequestDropped);
        }
        else
        {
            operation.UnderWay++;
            var late = Chance(swarm.Late);
            if (late)
                world.Reach(Mark.RequestLate);

            world.After(world.Dice.Time(late ? Latest : swarm.Latency), shore, () =>
                Arrive(operation, host, outcome => Bring(outcome, answer)));
        }

        world.After(patience, shore, () => answer.TrySetResult(null));
        return answer.Task;
    }

    private void Bring(Outcome? outcome, TaskCompletionSource<Outcome?> answer)
    {
        if (Chance(swarm.Drop))
            world.Reach(Mark.AnswerDropped);
        else
            world.After(world.Dice.Time(swarm.Latency), shore, () => answer.TrySetResult(outcome));
    }

    private void Arrive(Operation operation, Host host, Action<Outcome?> answer)
    {
        var network = host.Network;
        if (network is null)
        {
            // Nobody listens.
            operation.UnderWay--;
            answer(null);
            return;
        }

        host.Island.Do(() => _ = Execute(operation, host, network, answer));
    }

    private async Task Execute(
        Operation operation, Host host, RunningNetwork network, Action<Outcome?> answer)
    {
        var (island, weather) = (host.Island, host.Weather!);
        var sending = answers.Arrived(operation);
        using var cancel = Chance(swarm.Cancel)
            ? new CancellationTokenSource(world.Dice.Time(CancelWithin), host.Clock!) : null;
        world.Say($"{island.Name}: {operation.Id:N} arrives for {operation.Key}");
        try
        {
            var outcome = await network.Network.Execute(operation.Key, operation.Command,
                operation.Id, operation.Actor, operation.Expected,
                cancel?.Token ?? CancellationToken.None);
            world.Say($"{island.Name}: {operation.Id:N} is answered {outcome}");
            answers.Check(sending, outcome);
            if (!swarm.Shared && !weather.Lost
                && outcome is Outcome.Done { Position: { } position }
                && network.Totals.Position < position)
            {
                world.Violate($"I10: {island.Name} answers {position} and its totals are at "
                    + $"{network.Totals.Position}");
            }

            // Without an answer of the disk it may yet be written.
            operation.UnderWay -= outcome is Outcome.Unavailable ? 0 : 1;
            operation.Refused |= outcome is Outcome.Rejected;
            answer(outcome);
        }
        catch (OperationCanceledException) when (cancel?.IsCancellationRequested == true)
        {
            world.Reach(Mark.SenderGone);
            answer(null);
        }
        catch (JournalDamagedException damage)
        {
            world.Reach(Mark.DamageSeen);
            if (!weather.Changed)
                world.Violate($"{island.Name}: {damage.Message}");

            answer(null);
        }
        catch (Exception failure)
        {
            world.Violate($"{island.Name}: {operation.Command}: {failure}");
        }
    }

    private bool Chance(double rate) => !isCalm() && world.Dice.Chance(rate);
}
