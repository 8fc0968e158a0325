using System.Text;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>
/// What survives every crash: the tables of the real stores as collections, with their
/// constraints. A transaction is applied whole or not at all; what was not applied when a host
/// died is gone.
/// </summary>
internal sealed class Disk
{
    /// <summary>Held by whoever reads or writes; the simulation itself has one thread.</summary>
    public Lock Gate { get; } = new();

    public List<(JournalEntry Entry, string? Deltas)> Journal { get; } = [];

    public Dictionary<string, StreamIndex> Streams { get; } = [];

    public SortedDictionary<(string Child, int Period), RollupCell> Rollup { get; } =
        new(Comparer<(string Child, int Period)>.Create(static (a, b) =>
            string.CompareOrdinal(a.Child, b.Child) is var order and not 0
                ? order : a.Period.CompareTo(b.Period)));

    public Dictionary<string, (GrainKey Key, long Version, Card Card)> Cards { get; } = [];

    public Dictionary<string, PersonalData> People { get; } = [];

    /// <summary>The stream with which each person came.</summary>
    public Dictionary<string, string> PeopleStreams { get; } = [];

    public List<OutboxRow> Outbox { get; } = [];

    public Dictionary<Guid, OutboxRow> OutboxById { get; } = [];

    public Dictionary<string, Snapshot> Snapshots { get; } = [];

    public long Head => Journal.Count;

    /// <summary>Commands that nobody has settled.</summary>
    public int OwedCount { get; private set; }

    /// <summary>Told of each unit that is now on disk, with the position of its first event.
    /// </summary>
    public Action<AppendUnit, long> Written { get; set; } = (_, _) => { };

    /// <summary>Writes all or none.</summary>
    /// <exception cref="UnitRefusedException">A constraint is broken; nothing was written.
    /// </exception>
    public long Write(IReadOnlyList<PreparedUnit> units)
    {
        lock (Gate)
        {
            Check(units);
            foreach (var unit in units)
            {
                Apply(unit);
            }

            return Head;
        }
    }

    /// <summary>What was done was not refused, whoever says so.</summary>
    public bool IsRefused(OutboxRow row) => row.Refusal is not null
        && FindCommand(row.Owed.Target.Stream, row.Owed.Id) is null;

    /// <summary>The version after a command that is spent.</summary>
    public long? FindCommand(string stream, Guid id)
    {
        lock (Gate)
        {
            return Streams.TryGetValue(stream, out var index)
                && index.Commands.TryGetValue(id, out var version) ? version : null;
        }
    }

    public void Stage(IReadOnlyList<OwedCommand> commands)
    {
        lock (Gate)
        {
            foreach (var owed in commands)
            {
                Owe(owed);
            }
        }
    }

    public void Settle(IReadOnlyList<(Guid Id, string? Refusal)> answers)
    {
        lock (Gate)
        {
            foreach (var (id, refusal) in answers)
            {
                if (OutboxById.TryGetValue(id, out var row) && !row.Settled)
                {
                    (row.Settled, row.Refusal) = (true, refusal);
                    OwedCount--;
                }
            }
        }
    }

    public void Keep(GrainKey key, Snapshot snapshot)
    {
        lock (Gate)
        {
            if (!Snapshots.TryGetValue(key.Stream, out var kept)
                || snapshot.Version > kept.Version || snapshot.Schema != kept.Schema)
            {
                Snapshots[key.Stream] = snapshot;
            }
        }
    }

    private void Check(IReadOnlyList<PreparedUnit> units)
    {
        var ends = new Dictionary<string, long>();
        var spent = new HashSet<(string, Guid)>();
        foreach (var prepared in units)
        {
            var (stream, unit) = (prepared.Stream, prepared.Unit);
            var index = Streams.GetValueOrDefault(stream);
            var end = ends.GetValueOrDefault(stream, index?.Version ?? 0);
            if (index?.Commands.ContainsKey(unit.CommandId) == true
                || !spent.Add((stream, unit.CommandId)) || unit.ExpectedVersion < end)
            {
                throw Refused(false, $"{stream} is at {end}");
            }

            if (unit.ExpectedVersion > end)
                throw Refused(true, $"{stream} ends at {end}");

            ends[stream] = end + unit.Events.Length;
        }
    }

    private static UnitRefusedException Refused(bool ahead, string why) =>
        new(ahead, new InvalidOperationException(why));

    private void Apply(PreparedUnit prepared)
    {
        var (stream, unit) = (prepared.Stream, prepared.Unit);
        if (!Streams.TryGetValue(stream, out var index))
            Streams[stream] = index = new StreamIndex();

        var first = Head + 1;
        for (var i = 0; i < unit.Events.Length; i++)
        {
            var fact = unit.Events[i];
            index.Rows.Add(Journal.Count);
            Journal.Add((new JournalEntry(Head + 1, unit.Key, unit.ExpectedVersion + 1 + i,
                unit.CommandId, i, fact.Kind, fact.Payload, unit.Actor,
                DateTimeOffset.FromUnixTimeMilliseconds(unit.RecordedAt.ToUnixTimeMilliseconds()),
                fact.Hash), i == 0 ? prepared.Deltas : null));
        }

        index.Commands[unit.CommandId] = index.Version;
        ApplyRollup(prepared);
        if (unit.Card is { } card)
            Cards[stream] = (unit.Key, index.Version, card);

        foreach (var (id, data) in unit.People)
        {
            People[id] = data;
            PeopleStreams.TryAdd(id, stream);
        }

        foreach (var owed in unit.Owed)
        {
            Owe(owed);
        }

        Written(unit, first);
    }

    private void ApplyRollup(PreparedUnit prepared)
    {
        var child = prepared.Stream;
        if (prepared.ReplaceAll)
        {
            foreach (var at in Rollup.Keys.Where(k => k.Child == child).ToList())
            {
                Rollup.Remove(at);
            }
        }

        var version = prepared.Unit.ExpectedVersion + prepared.Unit.Events.Length;
        foreach (var (period, metrics) in prepared.Rollup)
        {
            if (metrics is null)
            {
                Rollup.Remove((child, period));
            }
            else
            {
                // As in the real stores: a row that is there keeps its place.
                var where = Rollup.GetValueOrDefault((child, period))?.Where
                    ?? prepared.Unit.Contribution!.Where;
                Rollup[(child, period)] = new RollupCell(version, where, metrics);
            }
        }
    }

    private void Owe(OwedCommand owed)
    {
        if (!OutboxById.TryGetValue(owed.Id, out var row))
        {
            row = new OutboxRow(Outbox.Count + 1, owed);
            Outbox.Add(row);
            OutboxById[owed.Id] = row;
            OwedCount++;
        }
        else if (row.Refusal is not null)
        {
            row.Owed = row.Owed with { Cause = owed.Cause };
            (row.Settled, row.Refusal) = (false, null);
            OwedCount++;
        }
    }

    /// <summary>Every child's rows in order, through the product's own reader.</summary>
    /// <param name="only">Of this child only.</param>
    public void ReadRollup(Action<RollupRow> each, string? only = null)
    {
        var join = new RollupReader(each);
        foreach (var ((child, period), cell) in Rollup)
        {
            if (only is not null && child != only)
                continue;

            join.Add(Encoding.UTF8.GetBytes(child), cell.Version, period, () => cell.Where,
                Encoding.UTF8.GetBytes(cell.Metrics));
        }

        join.Finish();
    }
}
