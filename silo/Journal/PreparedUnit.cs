using System.Collections.Immutable;

namespace Network.Silo.Journal;

/// <summary>
/// A unit turned into the rows it writes, before it queues: the writer's thread only writes.
/// </summary>
internal sealed class PreparedUnit
{
    private readonly TaskCompletionSource<AppendResult> answer =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreparedUnit(AppendUnit unit)
    {
        Unit = unit;
        Stream = unit.Key.Stream;
        Deltas = JournalJson.OfDeltas(unit.Deltas);
        Characters = unit.Events.Sum(e => e.Payload.Length);
        Search = unit.Card is { } card ? DirectorySearch.Folded(card) : null;
        (ReplaceAll, Rollup) = RollupOf(unit);
    }

    public AppendUnit Unit { get; }

    public string Stream { get; }

    public string? Deltas { get; }

    public int Characters { get; }

    /// <summary>The text in which the grain's line is found; null where no line is written.
    /// </summary>
    public string? Search { get; }

    /// <summary>The grain moved to other totals: all its rows go before the new ones come.
    /// </summary>
    public bool ReplaceAll { get; }

    /// <summary>Rows to write by period; a row without metrics goes.</summary>
    public ImmutableArray<(int Period, string? Metrics)> Rollup { get; }

    public Task<AppendResult> Answer => answer.Task;

    public void Succeed(AppendResult result) => answer.TrySetResult(result);

    public void Fail(Exception cause) => answer.TrySetException(cause);

    private static (bool, ImmutableArray<(int, string?)>) RollupOf(AppendUnit unit)
    {
        if (unit.Contribution is not { } contribution)
        {
            return (false, []);
        }

        var moved = false;
        var changed = new List<int>();
        foreach (var (where, amount) in unit.Deltas)
        {
            moved |= where != contribution.Where;
            if (!changed.Contains(amount.Period.Code))
            {
                // Few, so that looking through them is quicker than a set.
                changed.Add(amount.Period.Code);
            }
        }

        var rows = ImmutableArray.CreateBuilder<(int, string?)>();
        var amounts = contribution.Amounts;
        for (var (i, end) = (0, 0); i < amounts.Length; i = end)
        {
            // In order of period, so that a period's amounts stand together.
            var period = amounts[i].Period;
            while (end < amounts.Length && amounts[end].Period == period)
            {
                end++;
            }

            if (changed.Remove(period.Code) || moved)
            {
                rows.Add((period.Code, JournalJson.OfMetrics(amounts.AsMemory()[i..end])));
            }
        }

        // What is left has no amounts any more; a grain that moved has no old rows at all.
        rows.AddRange(moved ? [] : changed.Select(period => (period, (string?)null)));
        return (moved, rows.ToImmutable());
    }
}
