using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Polly;
using Polly.Retry;

namespace Network.Silo.Delivery;

/// <summary>Takes one owed command to its grain and brings the answer.</summary>
internal sealed class Deliverer(
    INetwork network, Func<GrainKind, GrainLogic> logicOf, TimeProvider time)
{
    private readonly ResiliencePipeline<Outcome> tries =
        new ResiliencePipelineBuilder<Outcome> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Outcome>
            {
                ShouldHandle = new PredicateBuilder<Outcome>().HandleResult(o =>
                    o is Outcome.Overloaded or Outcome.Unavailable or Outcome.Stale),
                MaxRetryAttempts = int.MaxValue,
                Delay = DeliveryLimits.TryAgainAfter,
                MaxDelay = DeliveryLimits.TryAgainAtMost,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = Patience.JitterOf(time),
            })
            .Build();

    /// <summary>Tries until the grain has answered.</summary>
    /// <returns>Null when it was done; otherwise why the grain refused.</returns>
    /// <exception cref="NewerJournalException">Only a newer version can read it.</exception>
    public async Task<Rejection?> Deliver(OwedCommand owed, CancellationToken stop)
    {
        var command = Read(owed);
        var actor = ActorOf(owed);
        var outcome = await tries.Run(
            token => network.Execute(owed.Target, command, owed.Id, actor, cancel: token), stop);
        return (outcome as Outcome.Rejected)?.Why;
    }

    private GrainCommand Read(OwedCommand owed)
    {
        try
        {
            return Vocabulary.Of(logicOf(owed.Target.Kind))
                .ReadCommand(owed.Command, owed.Payload);
        }
        catch (JournalDamagedException unread)
        {
            throw new NewerJournalException(unread.Message, unread);
        }
    }

    /// <summary>
    /// A grain's reaction comes from that grain. What was staged otherwise, such as a file's
    /// contents, was checked against the rights of whoever staged it, and comes in the name of that
    /// person, or else of its cause.
    /// </summary>
    private static Actor ActorOf(OwedCommand owed) =>
        GrainKey.TryStored(owed.Cause, out _) || ImportCause.TryParse(owed.Cause, out _)
            ? ImportCause.ActorOf(owed.Cause)
            : new Actor(owed.Cause, [new Grant(Role.CityStaff, owed.Target.City)]);
}
