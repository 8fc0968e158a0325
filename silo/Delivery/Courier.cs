using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Delivery;

/// <summary>
/// Delivers what grains owe each other, and what was staged, at least once: from the outbox, until
/// the target has answered; a restart goes on. Targets get their commands in the order in which
/// they became owed.
/// </summary>
public sealed class Courier : IAsyncDisposable
{
    private readonly IOutbox outbox;
    private readonly Deliverer deliverer;
    private readonly Settlement settlement;
    private readonly ILogger log;

    /// <summary>Opened when the first command takes them.</summary>
    private readonly Lane?[] lanes = new Lane?[DeliveryLimits.LanesMax];
    private readonly ConcurrentDictionary<Guid, bool> underWay = new();
    private readonly DrainWaiters waiters = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ITimer again;
    private readonly Task looking;

    public Courier(IOutbox outbox, INetwork network, Func<GrainKind, GrainLogic> logicOf,
        TimeProvider time, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.outbox = outbox;
        this.log = log;
        deliverer = new Deliverer(network, logicOf, time);
        settlement = new Settlement(outbox, time, Settled);
        again = time.CreateTimer(
            _ => Wake(), null, DeliveryLimits.LookEvery, DeliveryLimits.LookEvery);
        looking = LookAlways(stopping.Token);
        Wake();
    }

    /// <summary>Says, without waiting, that there is something new in the outbox.</summary>
    public void Wake() => wake.Writer.TryWrite(true);

    /// <summary>Puts commands into debt, all or none, and begins to deliver them.</summary>
    public async Task Stage(
        IReadOnlyList<OwedCommand> commands, CancellationToken cancel = default)
    {
        await outbox.Stage(commands, cancel);
        Wake();
    }

    /// <summary>How many commands of a cause have not been answered yet.</summary>
    /// <param name="cause">Null for all.</param>
    public Task<long> Pending(string? cause = null, CancellationToken cancel = default) =>
        outbox.CountOwed(cause, cancel);

    /// <summary>Completes when nothing at all is owed any more.</summary>
    public async Task Drained(CancellationToken cancel = default)
    {
        var empty = waiters.Add();
        Wake();
        await empty.WaitAsync(cancel);
    }

    /// <summary>What grains refused of a cause, the first of them.</summary>
    public async Task<ImmutableArray<(OwedCommand Command, Rejection Why)>> Refusals(
        string cause, int take, CancellationToken cancel = default) =>
        [.. (await outbox.ReadRefusals(cause, take, cancel)).Select(r =>
            (r.Command, JsonSerializer.Deserialize<Rejection>(r.Refusal, Wire.Options)!))];

    /// <summary>Ends the deliveries under way. The others stay owed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested)
            return;

        stopping.Cancel();
        await again.DisposeAsync();
        await looking;
        foreach (var lane in lanes)
        {
            if (lane is not null)
                await lane.DisposeAsync();
        }

        await settlement.DisposeAsync();
        waiters.Cancel();
    }

    private async Task LookAlways(CancellationToken stop)
    {
        try
        {
            while (await wake.Reader.WaitToReadAsync(stop))
            {
                wake.Reader.TryRead(out _);
                var waiting = waiters.Take();
                if (await Look(stop))
                    DrainWaiters.Complete(waiting);
                else
                    waiters.PutBack(waiting);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    /// <summary>Gives everything that is owed to its lane; true when nothing is.</summary>
    private async Task<bool> Look(CancellationToken stop)
    {
        try
        {
            for (var after = 0L; ;)
            {
                var page = await outbox.ReadOwed(after, DeliveryLimits.PageCommandsMax, stop);
                foreach (var (sequence, owed) in page)
                {
                    after = sequence;
                    // A kind that only a newer process knows is for that one's courier.
                    if (owed.Target.IsKnown && underWay.TryAdd(owed.Id, true))
                        await LaneOf(owed.Target).Add(owed, stop);
                }

                if (page.Length < DeliveryLimits.PageCommandsMax)
                    return after == 0;
            }
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(failure, "The outbox cannot be read; the next look tries again.");
            return false;
        }
    }

    /// <summary>One target has one lane, the same in every process and run.</summary>
    private Lane LaneOf(GrainKey target)
    {
        var hash = 0u;
        foreach (var letter in target.Stream)
        {
            hash = unchecked((hash * 31) + letter);
        }

        return lanes[hash % DeliveryLimits.LanesMax] ??= new Lane(Deliver, stopping.Token);
    }

    private async Task Deliver(OwedCommand owed)
    {
        try
        {
            var refusal = await deliverer.Deliver(owed, stopping.Token);
            await settlement.Add(
                owed.Id, refusal is null ? null : Vocabulary.Write(refusal), stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            underWay.TryRemove(owed.Id, out _);
        }
        catch (Exception failure)
        {
            // A bug or a damaged stream: it stays owed, and must not keep the others waiting.
            log.LogError(failure, "{Command} to {Target} could not be delivered.",
                owed.Command, owed.Target);
            underWay.TryRemove(owed.Id, out _);
        }
    }

    private void Settled(IReadOnlyList<Guid> ids)
    {
        foreach (var id in ids)
        {
            underWay.TryRemove(id, out _);
        }

        if (underWay.IsEmpty)
            Wake();
    }
}
