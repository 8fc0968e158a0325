using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Embedded;
using Network.Silo.Journal;
using Orleans;
using Orleans.Runtime;
using Polly;
using Polly.Retry;

namespace Network.Silo.Orleans;

/// <summary>
/// The network as a cluster: every call goes to the one grain of its key, on whichever silo that
/// lives. A silo that is gone, or a store that is silent, is tried a few times; the command's id
/// makes that harmless. A silo that says nothing at all is told to the sender, who need not wait
/// until the others have found out.
/// </summary>
/// <param name="share">What this process delivers; null for everything.</param>
/// <param name="end">Leaves the cluster.</param>
internal sealed class ClusterNetwork(IGrainFactory grains, Surroundings around,
    EmbeddedLimits limits, GrainHome? home, Func<DeliveryShare>? share, Func<Task> end)
    : IGrainRuntime
{
    /// <summary>The way to grains, for what shows the cluster itself.</summary>
    public IGrainFactory Grains => grains;

    private readonly Admission admission = new(limits.InFlightMax, limits.RetryAfter);
    private readonly ResiliencePipeline<AnswerLetter> tries = Tries(around.Time, limits);

    private static readonly AnswerLetter Silent = new(AnswerKind.Unavailable);

    /// <inheritdoc/>
    public int ResidentCount => home?.ResidentCount ?? 0;

    /// <inheritdoc/>
    public DeliveryShare? Share => share?.Invoke();

    /// <inheritdoc/>
    public Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, long? expectedVersion = null, CancellationToken cancel = default)
    {
        var order = OrderLetter.Of(new Order(command, commandId, actor, expectedVersion));
        return Ask(key, grain => grain.Execute(order), cancel);
    }

    /// <inheritdoc/>
    public Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, CancellationToken cancel = default)
    {
        var order = OrderLetter.Of(new Order(command, commandId, actor));
        return Ask(key, grain => grain.Rehearse(order), cancel);
    }

    /// <inheritdoc/>
    /// <exception cref="JournalOverloadedException">Too much is waiting.</exception>
    /// <exception cref="JournalUnavailableException">No silo or no store answers.</exception>
    public async Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default)
    {
        StateLetter? state = null;
        var outcome = await Ask(
            key, async grain => (state = await grain.Read()).Answer, cancel);
        return outcome switch
        {
            Outcome.Done => await Open(key, state!, cancel),
            Outcome.Overloaded =>
                throw new JournalOverloadedException("The network has too much to do."),
            _ => throw new JournalUnavailableException("The grain did not answer."),
        };
    }

    /// <summary>Takes no more, answers everyone who was let in, and leaves the cluster.</summary>
    public async ValueTask DisposeAsync()
    {
        await admission.Close();
        await end();
        if (home is not null)
            await home.DisposeAsync();
    }

    /// <summary>During an upgrade a silo may write states in another shape; the events are there
    /// to make one in this process's.</summary>
    private async Task<GrainSnapshot?> Open(
        GrainKey key, StateLetter state, CancellationToken cancel)
    {
        var logic = around.LogicOf(key.Kind);
        if (state.TryRead(key, logic, out var read))
            return read;

        var folded = await StreamFold.Load(around.Journal, logic, key, cancel);
        return new GrainSnapshot(key, folded.Version, folded.State);
    }

    private async Task<Outcome> Ask(GrainKey key,
        Func<INetworkGrain, Task<AnswerLetter>> work, CancellationToken cancel)
    {
        if (!admission.Enter(out var refusal))
            return refusal;

        try
        {
            var grain = grains.GetGrain<INetworkGrain>(
                GrainId.Create(GrainKey.Name(key.Kind), $"{key.City}/{key.Id}"));
            var asked = 0;
            var answer = await tries.Run(stop =>
            {
                asked++;
                return Once(grain, work, stop);
            }, cancel);
            return ReferenceEquals(answer, Silent) ? new Outcome.Unavailable(limits.RetryAfter)
                : asked > 1 ? answer.Read().AfterSilence(limits.RetryAfter)
                : answer.Read();
        }
        finally
        {
            admission.Leave();
        }
    }

    private async Task<AnswerLetter> Once(INetworkGrain grain,
        Func<INetworkGrain, Task<AnswerLetter>> work, CancellationToken stop)
    {
        try
        {
            return await work(grain).WaitAsync(stop);
        }
        catch (Exception busy) when (busy is LimitExceededException or GatewayTooBusyException)
        {
            return AnswerLetter.Of(new Outcome.Overloaded(limits.RetryAfter));
        }
        catch (OrleansException)
        {
            // The grain may have done it; asking again under the same id settles that.
            return AnswerLetter.Of(new Outcome.Unavailable(limits.RetryAfter));
        }
        catch (TimeoutException)
        {
            return Silent;
        }
    }

    private static ResiliencePipeline<AnswerLetter> Tries(
        TimeProvider time, EmbeddedLimits limits) => limits.StoreTries <= 1
        ? ResiliencePipeline<AnswerLetter>.Empty
        : new ResiliencePipelineBuilder<AnswerLetter> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<AnswerLetter>
            {
                ShouldHandle = new PredicateBuilder<AnswerLetter>()
                    .HandleResult(a => a.Kind == AnswerKind.Unavailable
                        && !ReferenceEquals(a, Silent)),
                MaxRetryAttempts = limits.StoreTries - 1,
                Delay = limits.StoreRetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = Patience.JitterOf(time),
            })
            .Build();
}
