namespace Network.Tests.BlackBox;

/// <summary>
/// Checks what clients saw against what the journal holds. The journal is the witness of the
/// order, so the check is linear in operations and events where a search would be exponential.
/// </summary>
internal static class HistoryCheck
{
    /// <summary>Every violation in words; none when the history is linear.</summary>
    public static IReadOnlyList<string> Violations(
        IReadOnlyCollection<Operation> operations, IReadOnlyList<Written> journal)
    {
        var commands = Commands(journal);
        return [
            .. Gaps(journal),
            .. Twice(journal),
            .. Torn(commands.Values),
            .. operations.SelectMany(o => Promise(o, commands)),
            .. operations.GroupBy(o => o.Stream).SelectMany(OutOfOrder),
        ];
    }

    private static Dictionary<(string, Guid), List<Written>> Commands(
        IReadOnlyList<Written> journal) => journal
        .GroupBy(w => (w.Stream, w.CommandId))
        .ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>Positions and the versions of each stream count 1, 2, 3 without gap or repeat.
    /// </summary>
    private static IEnumerable<string> Gaps(IReadOnlyList<Written> journal)
    {
        var versions = new Dictionary<string, long>();
        var position = 0L;
        foreach (var written in journal)
        {
            var version = versions.GetValueOrDefault(written.Stream) + 1;
            if (written.Position != ++position)
            {
                yield return $"position {position} expected, {written.Position} found";
                position = written.Position;
            }

            if (written.Version != version)
            {
                yield return $"{written.Stream}: version {version} expected, " +
                    $"{written.Version} found at position {written.Position}";
            }

            versions[written.Stream] = written.Version;
        }
    }

    /// <summary>No command id is spent in two streams: every client's id is its own.</summary>
    private static IEnumerable<string> Twice(IReadOnlyList<Written> journal) => journal
        .GroupBy(w => w.CommandId)
        .Where(g => g.Select(w => w.Stream).Distinct().Count() > 1)
        .Select(g => $"command {g.Key} is in {g.Select(w => w.Stream).Distinct().Count()} streams");

    /// <summary>The events of a command stand side by side, once and whole.</summary>
    private static IEnumerable<string> Torn(IEnumerable<List<Written>> commands) => commands
        .Where(c => c.Select((w, i) => w.Ordinal == i && w.Version == c[0].Version + i
            && w.Position == c[0].Position + i).Contains(false))
        .Select(c => $"command {c[0].CommandId} of {c[0].Stream} stands at versions " +
            $"{string.Join(", ", c.Select(w => w.Version))}");

    /// <summary>Acknowledged means written, under the version that was told; refused means not
    /// written.</summary>
    private static IEnumerable<string> Promise(
        Operation operation, Dictionary<(string, Guid), List<Written>> commands)
    {
        var written = commands.GetValueOrDefault((operation.Stream, operation.Id));
        return (operation.Verdict, written) switch
        {
            (Verdict.Acknowledged, null) => [$"lost: {operation}"],
            (Verdict.Acknowledged, _) when written[^1].Version != operation.Version =>
                [$"told another version than {written[^1].Version}: {operation}"],
            (Verdict.Refused, not null) => [$"refused, but written: {operation}"],
            _ => [],
        };
    }

    /// <summary>What was acknowledged before another command was sent comes before it.</summary>
    private static IEnumerable<string> OutOfOrder(IEnumerable<Operation> stream)
    {
        var acknowledged = stream.Where(o => o.Verdict == Verdict.Acknowledged).ToList();
        var answers = new Queue<Operation>(acknowledged.OrderBy(o => o.AnsweredAt));
        Operation? newest = null;
        foreach (var operation in acknowledged.OrderBy(o => o.InvokedAt))
        {
            while (answers.TryPeek(out var answer) && answer.AnsweredAt < operation.InvokedAt)
            {
                newest = newest is null || answer.Version > newest.Version ? answer : newest;
                answers.Dequeue();
            }

            if (newest is not null && newest.Version >= operation.Version)
            {
                yield return $"sent after {newest} was answered, but before it: {operation}";
            }
        }
    }
}
