using System.Threading.Channels;
using Network.Silo.Journal;
using Polly;
using Polly.Retry;

namespace Network.Silo.Delivery;

/// <summary>Marks answered commands in the outbox, many in one write.</summary>
internal sealed class Settlement : IAsyncDisposable
{
    private readonly IOutbox outbox;
    private readonly Action<IReadOnlyList<Guid>> settled;
    private readonly ResiliencePipeline tries;
    private readonly Channel<(Guid Id, string? Refusal)> answers;
    private readonly CancellationTokenSource givingUp;
    private readonly Task settling;

    /// <param name="settled">Told the ids that are marked now.</param>
    public Settlement(IOutbox outbox, TimeProvider time, Action<IReadOnlyList<Guid>> settled)
    {
        this.outbox = outbox;
        this.settled = settled;
        givingUp = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        tries = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder()
                    .Handle<Exception>(e => e is not OperationCanceledException),
                MaxRetryAttempts = int.MaxValue,
                Delay = DeliveryLimits.TryAgainAfter,
                MaxDelay = DeliveryLimits.TryAgainAtMost,
                BackoffType = DelayBackoffType.Exponential,
            })
            .Build();
        answers = Channel.CreateBounded<(Guid, string?)>(
            new BoundedChannelOptions(DeliveryLimits.SettleAnswersMax) { SingleReader = true });
        settling = SettleAll();
    }

    public ValueTask Add(Guid id, string? refusal, CancellationToken stop) =>
        answers.Writer.TryWrite((id, refusal))
            ? ValueTask.CompletedTask
            : answers.Writer.WriteAsync((id, refusal), stop);

    /// <summary>Marks what was answered, unless the store does not answer: then those commands are
    /// delivered again some day, which is harmless.</summary>
    public async ValueTask DisposeAsync()
    {
        answers.Writer.TryComplete();
        givingUp.CancelAfter(DeliveryLimits.TryAgainAtMost);
        await settling;
        givingUp.Dispose();
    }

    private async Task SettleAll()
    {
        try
        {
            while (await answers.Reader.WaitToReadAsync())
            {
                var some = new List<(Guid Id, string? Refusal)>();
                while (some.Count < DeliveryLimits.SettleAnswersMax
                    && answers.Reader.TryRead(out var answer))
                {
                    some.Add(answer);
                }

                await tries.Run(async stop =>
                {
                    await outbox.Settle(some, stop);
                    return some.Count;
                }, givingUp.Token);
                settled([.. some.Select(a => a.Id)]);
            }
        }
        catch (OperationCanceledException) when (givingUp.IsCancellationRequested)
        {
            // They stay owed.
        }
    }
}
