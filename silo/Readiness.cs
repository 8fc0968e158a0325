using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Silo;

/// <summary>Whether a process can be used now.</summary>
/// <param name="StoreAnswers">Whether the database answers; where not, nothing else is known.
/// </param>
/// <param name="Position">Of the journal's newest event.</param>
/// <param name="Lag">Positions by which the totals are behind it.</param>
public sealed record Readiness(bool StoreAnswers, long Position, long Lag)
{
    /// <summary>Totals may be behind the journal by so many positions.</summary>
    private const long LagMax = 10_000;

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    public bool TotalsFollow => Lag <= LagMax;

    public bool IsReady => StoreAnswers && TotalsFollow;

    public static async Task<Readiness> Of(
        IStore store, LiveTotals totals, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(totals);
        using var within = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        within.CancelAfter(AnswerWithin);
        try
        {
            await store.Ping(within.Token);
            var head = await store.ReadHead(within.Token);
            return new Readiness(true, head, head - totals.Position);
        }
        catch (Exception failure) when (
            failure is OperationCanceledException or JournalUnavailableException)
        {
            return new Readiness(false, 0, 0);
        }
    }
}
