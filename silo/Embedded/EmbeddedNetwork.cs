using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Journal;
using Polly;
using Polly.Retry;

namespace Network.Silo.Embedded;

/// <summary>
/// The network in one process. Every grain in use has a mailbox; a command runs on its sender's
/// own flow when its turn comes, so nothing is queued that is not counted. On a store that several
/// processes share each read first asks the stream for what came after, so no answer is older than
/// the newest acknowledged command of any of them.
/// </summary>
public sealed class EmbeddedNetwork : IGrainRuntime
{
    private readonly Surroundings around;
    private readonly EmbeddedLimits limits;
    private readonly Action owed;
    private readonly Residents residents;
    private readonly SnapshotSaver snapshots;
    private readonly ResiliencePipeline storeTries;
    private readonly ITimer sweeper;
    private readonly Admission admission;

    /// <param name="owed">Told, without waiting, when commands to other grains have come into the
    /// outbox.</param>
    public EmbeddedNetwork(Surroundings around, EmbeddedLimits? limits = null, Action? owed = null)
    {
        ArgumentNullException.ThrowIfNull(around);
        this.around = around;
        this.limits = limits ?? new EmbeddedLimits();
        this.owed = owed ?? (() => { });
        admission = new Admission(this.limits.InFlightMax, this.limits.RetryAfter);
        residents = new Residents(around, this.limits);
        snapshots = new SnapshotSaver(around, this.limits.SnapshotsWaitingMax);
        storeTries = StoreTries(around.Time, this.limits);
        sweeper = around.Time.CreateTimer(
            _ => residents.Sweep(), null, this.limits.SweepEvery, this.limits.SweepEvery);
    }

    /// <inheritdoc/>
    public int ResidentCount => residents.Count;

    /// <inheritdoc/>
    public DeliveryShare? Share => null;

    /// <inheritdoc/>
    public async Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, long? expectedVersion = null, CancellationToken cancel = default)
    {
        var order = new Order(command, commandId, actor, expectedVersion);
        var tries = 0;
        var (refusal, answer) = await InTurn(key, (grain, stop) =>
        {
            tries++;
            return grain.Execute(order, stop);
        }, cancel);
        if (refusal is not null)
            return refusal;

        if (!answer.Owed.IsEmpty)
            owed();

        if (answer.Keep is { } state)
            snapshots.Keep(key, state);

        return tries > 1 ? answer.Outcome.AfterSilence(limits.RetryAfter) : answer.Outcome;
    }

    /// <inheritdoc/>
    /// <exception cref="JournalOverloadedException">Too much is waiting.</exception>
    /// <exception cref="JournalUnavailableException">The store does not answer.</exception>
    public async Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default)
    {
        var state = around.Shared ? null : residents.Find(key)?.Activation.Current;
        if (state is null)
        {
            var (refusal, newest) = await InTurn(
                key, (grain, stop) => grain.Newest(stop), cancel);
            ThrowIfRefused(refusal);
            state = newest!;
        }

        return state.Version == 0 ? null : new GrainSnapshot(key, state.Version, state.State);
    }

    /// <inheritdoc/>
    public async Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId,
        Actor actor, CancellationToken cancel = default)
    {
        var order = new Order(command, commandId, actor);
        var (refusal, outcome) = await InTurn(
            key, (grain, stop) => grain.Rehearse(order, stop), cancel);
        return refusal ?? outcome!;
    }

    /// <summary>Takes no more, answers everyone who was let in, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await admission.Close();
        await sweeper.DisposeAsync();
        await snapshots.DisposeAsync();
    }

    /// <summary>Does something with a grain when it is the sender's turn; or says why not.
    /// </summary>
    private async Task<(Outcome? Refusal, T? Result)> InTurn<T>(GrainKey key,
        Func<Activation, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        if (!admission.Enter(out var refusal))
            return (refusal, default);

        try
        {
            if (!Enter(key, cancel, out var mailbox, out var turn))
                return (new Outcome.Overloaded(limits.RetryAfter), default);

            await turn;
            try
            {
                return (null, await work(mailbox.Activation, cancel));
            }
            catch (JournalUnavailableException failure)
            {
                return await TryAgain(mailbox.Activation, work, failure, cancel);
            }
            finally
            {
                Leave(mailbox);
            }
        }
        finally
        {
            admission.Leave();
        }
    }

    /// <summary>The further tries after a first one that failed; a command that succeeds at once,
    /// as nearly all do, pays nothing for them.</summary>
    private async Task<(Outcome? Refusal, T? Result)> TryAgain<T>(Activation grain,
        Func<Activation, CancellationToken, Task<T>> work, JournalUnavailableException failure,
        CancellationToken cancel)
    {
        try
        {
            Exception? first = failure;
            return (null, await storeTries.Run(stop =>
                Interlocked.Exchange(ref first, null) is { } failed
                    ? Task.FromException<T>(failed)
                    : work(grain, stop), cancel));
        }
        catch (JournalUnavailableException)
        {
            return (new Outcome.Unavailable(limits.RetryAfter), default);
        }
    }

    private bool Enter(
        GrainKey key, CancellationToken cancel, out Mailbox mailbox, out Task turn)
    {
        while (true)
        {
            mailbox = residents.Of(key);
            var entrance = mailbox.Enter(
                limits.MailboxMax, around.Time.GetTimestamp(), cancel, out turn);
            if (entrance != Entrance.Closed)
                return entrance == Entrance.Open;
        }
    }

    /// <summary>A grain that does not exist need not stay: anybody can ask for any id.</summary>
    private void Leave(Mailbox mailbox)
    {
        var exists = mailbox.Activation.Current is { Version: > 0 };
        mailbox.Leave();
        if (!exists)
            residents.Release(mailbox, long.MaxValue);
    }

    private static void ThrowIfRefused(Outcome? refusal)
    {
        switch (refusal)
        {
            case Outcome.Overloaded:
                throw new JournalOverloadedException("The network has too much to do.");
            case Outcome.Unavailable:
                throw new JournalUnavailableException("The store did not answer.");
        }
    }

    /// <summary>The same order again settles what a silent store left open.</summary>
    private static ResiliencePipeline StoreTries(TimeProvider time, EmbeddedLimits limits) =>
        limits.StoreTries <= 1 ? ResiliencePipeline.Empty
        : new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<JournalUnavailableException>(),
                MaxRetryAttempts = limits.StoreTries - 1,
                Delay = limits.StoreRetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = Patience.JitterOf(time),
            })
            .Build();
}
