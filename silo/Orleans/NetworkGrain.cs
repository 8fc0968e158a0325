using Microsoft.Extensions.DependencyInjection;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Orleans;
using Orleans.Runtime.Placement;

namespace Network.Silo.Orleans;

/// <summary>
/// A grain of the cluster: owns an activation and nothing else. The cluster lets one call in at a
/// time, as a mailbox does; that there may be two of one grain for a while is settled by the
/// journal, and the one that lost leaves memory, so that the next call looks up where the grain
/// really lives.
/// </summary>
internal abstract class NetworkGrain(GrainHome home) : Grain, INetworkGrain
{
    private Activation? activation;

    /// <summary>There from the first call on.</summary>
    private Activation Living => activation
        ?? throw new InvalidOperationException("A grain is called before it lives.");

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        activation = home.Arrive(GrainKey.Parse(this.GetGrainId().ToString()));
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(
        DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (activation is not null)
            home.Depart();

        return Task.CompletedTask;
    }

    public Task<AnswerLetter> Execute(OrderLetter order) => Obey(order, async read =>
        home.Settle(Living.Key, await Living.Execute(read)));

    public Task<AnswerLetter> Rehearse(OrderLetter order) =>
        Obey(order, read => Living.Rehearse(read));

    public async Task<StateLetter> Read()
    {
        Remembered? newest = null;
        var answer = await Do(async () =>
        {
            newest = await Living.Newest();
            return new Outcome.Done(newest.Version, null);
        });
        return newest is null || answer.Kind != AnswerKind.Done
            ? new StateLetter(answer)
            : StateLetter.Of(home.LogicOf(Living.Key.Kind), newest);
    }

    private Task<AnswerLetter> Obey(OrderLetter order, Func<Order, Task<Outcome>> work) =>
        order.Read(home.LogicOf(Living.Key.Kind)) is { } read
            ? Do(() => work(read))
            : Task.FromResult(HandOver("it was sent what only a newer version says"));

    /// <summary>What only a newer version knows is for a silo that runs one; the sender tries
    /// again and meets the grain there.</summary>
    private AnswerLetter HandOver(string why)
    {
        if (ServiceProvider.GetRequiredService<NewerSilos>().For(this.GetGrainId(), why) is { } to)
            GrainContext.Migrate(new() { [IPlacementDirector.PlacementHintKey] = to });
        else
            DeactivateOnIdle();

        return Later;
    }

    private AnswerLetter Later =>
        AnswerLetter.Of(new Outcome.Unavailable(home.Limits.RetryAfter));

    private async Task<AnswerLetter> Do(Func<Task<Outcome>> work)
    {
        var lost = Living.LostRaces;
        try
        {
            var outcome = await work();

            // Anybody can ask for any id: what does not exist need not stay.
            if (Living.LostRaces != lost || Living.Current is not { Version: > 0 })
                DeactivateOnIdle();

            return AnswerLetter.Of(outcome);
        }
        catch (NewerJournalException newer)
        {
            return HandOver(newer.Message);
        }
        catch (JournalUnavailableException)
        {
            // Not known whether it was written: memory may be behind the journal.
            DeactivateOnIdle();
            return Later;
        }
        catch (JournalDamagedException damage)
        {
            DeactivateOnIdle();
            return AnswerLetter.Damaged(damage);
        }
    }
}
