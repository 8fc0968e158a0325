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
/// they became owed. Where several processes could, each delivers to its share of the targets.
/// </summary>
public sealed class Courier : IAsyncDisposable
{
    private readonly IOutbox outbox;
    private readonly IGrainRuntime network;
    private readonly bool shares;
    private readonly Deliverer deliverer;
    private readonly Settlement settlement;
    private readonly ILogger log;

    /// <summary>Opened when the first command takes them.</summary>
    private readonly Lane?[] lanes = new Lane?[DeliveryLimits.LanesMax];
    private readonly ConcurrentDictionary<Guid, bool> underWay = new();
    private readonly DrainWaiters waiters = new();
    private readonly OutboxLook look = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ITimer again;
    private readonly ITimer? forNew;
    private int hasLeft;
    private readonly Task looking;

    public Courier(IOutbox outbox, IGrainRuntime network, Func<GrainKind, GrainLogic> logicOf,
        TimeProvider time, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(time);
        this.outbox = outbox;
        this.network = network;
        this.log = log;
        shares = network.Share is not null;
        deliverer = new Deliverer(network, logicOf, time);
        settlement = new Settlement(outbox, time, Settled);
        again = time.CreateTimer(
            _ => WakeForAll(), null, DeliveryLimits.LookEvery, DeliveryLimits.LookEvery);
        if (shares)
        {
            forNew = time.CreateTimer(_ => Wake(), null,
                DeliveryLimits.LookForNewEvery, DeliveryLimits.LookForNewEvery);
        }

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
        WakeForAll();
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
        if (forNew is not null)
            await forNew.DisposeAsync();

        await looking;
        foreach (var lane in lanes)
        {
            if (lane is not null)
                await lane.DisposeAsync();
        }

        await settlement.DisposeAsync();
        waiters.Cancel();
    }

    private void WakeForAll()
    {
        look.SeeAll();
        Wake();
    }

    private async Task LookAlways(CancellationToken stop)
    {
        try
        {
            while (await wake.Reader.WaitToReadAsync(stop))
            {
                wake.Reader.TryRead(out _);
                var waiting = waiters.Take();
                if (await Look(waiting.Count > 0, stop))
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

    /// <summary>Gives what is owed to this process's targets to their lanes; true when nothing
    /// is owed at all.</summary>
    /// <param name="awaited">Whether somebody wants to know that.</param>
    private async Task<bool> Look(bool awaited, CancellationToken stop)
    {
        var share = network.Share ?? DeliveryShare.All;
        if (share == DeliveryShare.None && !awaited)
            return false;

        try
        {
            var begin = look.Begin(share, awaited || !shares);
            for (var after = begin; ;)
            {
                var page = await outbox.ReadOwed(after, DeliveryLimits.PageCommandsMax, stop);
                foreach (var (sequence, owed) in page)
                {
                    after = sequence;
                    // A kind that only a newer process knows is for that one's courier.
                    if (owed.Target.IsKnown && share.Has(owed.Target)
                        && underWay.TryAdd(owed.Id, true))
                    {
                        await LaneOf(owed.Target).Add(owed, stop);
                    }
                }

                if (page.Length < DeliveryLimits.PageCommandsMax)
                {
                    look.End(after);
                    return after == 0;
                }
            }
        }
        catch (Exception failure) when (
                failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            look.SeeAll();
            log.LogError(failure, "The outbox cannot be read; the next look tries again.");
            return false;
        }
    }

    private Lane LaneOf(GrainKey target) =>
        lanes[DeliveryShare.LaneOf(target)] ??= new Lane(Deliver, stopping.Token);

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
        catch (NewerJournalException newer)
        {
            LeaveToNewer(owed, newer);
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

    /// <summary>It stays owed, for a process that can read it; that this one cannot is told
    /// once.</summary>
    private void LeaveToNewer(OwedCommand owed, NewerJournalException newer)
    {
        if (Interlocked.Exchange(ref hasLeft, 1) != 0)
            return;

        log.LogWarning("{Command} to {Target} needs a newer version of the program: {Why} It "
            + "stays owed until one delivers it, and so do others from now on.",
            owed.Command, owed.Target, newer.Message);
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
