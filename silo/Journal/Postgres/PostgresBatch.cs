using Network.Grains.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace Network.Silo.Journal.Postgres;

/// <summary>Turns units into one batch: a statement a table, its rows as arrays.</summary>
internal static class PostgresBatch
{
    /// <summary>The batch's first value is the journal's position after it.</summary>
    public static NpgsqlBatch Of(
        NpgsqlConnection connection, IReadOnlyList<PreparedUnit> units)
    {
        var batch = new NpgsqlBatch(connection);
        AddEvents(batch, units);
        AddRollup(batch, units);
        AddCards(batch, units);
        AddPeople(batch, units);
        AddOwed(batch, [.. units.SelectMany(u => u.Unit.Owed)]);
        return batch;
    }

    public static void AddOwed(NpgsqlBatch batch, IReadOnlyList<OwedCommand> owed)
    {
        if (owed.Count > 0)
        {
            Add(batch, PostgresSql.InsertOwed,
                Array(NpgsqlDbType.Uuid, owed, o => o.Id),
                Array(NpgsqlDbType.Text, owed, o => o.Cause),
                Array(NpgsqlDbType.Text, owed, o => o.Target.Stream),
                Array(NpgsqlDbType.Text, owed, o => o.Command),
                Array(NpgsqlDbType.Text, owed, o => o.Payload));
        }
    }

    private static void AddEvents(NpgsqlBatch batch, IReadOnlyList<PreparedUnit> units)
    {
        var events = units
            .SelectMany(u => u.Unit.Events.Select((e, i) => (u, e, i)))
            .ToList();
        Add(batch, PostgresSql.InsertEvents,
            new NpgsqlParameter { Value = (long)events.Count },
            Array(NpgsqlDbType.Text, events, x => x.u.Stream),
            Array(NpgsqlDbType.Bigint, events, x => x.u.Unit.ExpectedVersion + 1 + x.i),
            Array(NpgsqlDbType.Uuid, events, x => x.u.Unit.CommandId),
            Array(NpgsqlDbType.Smallint, events, x => (short)x.i),
            Array(NpgsqlDbType.Text, events, x => x.e.Kind),
            Array(NpgsqlDbType.Text, events, x => x.e.Payload),
            Array(NpgsqlDbType.Text, events, x => x.u.Unit.Actor),
            Array(NpgsqlDbType.Bigint, events,
                x => x.u.Unit.RecordedAt.ToUnixTimeMilliseconds()),
            Array(NpgsqlDbType.Bytea, events, x => x.e.Hash.ToArray()),
            Array(NpgsqlDbType.Text, events, x => x.i == 0 ? x.u.Deltas : null));
    }

    private static void AddRollup(NpgsqlBatch batch, IReadOnlyList<PreparedUnit> units)
    {
        var replaced = units.Where(u => u.ReplaceAll).ToList();
        if (replaced.Count > 0)
        {
            Add(batch, PostgresSql.DeleteRollup,
                Array(NpgsqlDbType.Text, replaced, u => u.Stream));
        }

        var rows = units.SelectMany(u => u.Rollup.Select(r => (u, r.Period, r.Metrics))).ToList();
        var gone = rows.Where(r => r.Metrics is null).ToList();
        if (gone.Count > 0)
        {
            Add(batch, PostgresSql.DeleteRollupPeriods,
                Array(NpgsqlDbType.Text, gone, r => r.u.Stream),
                Array(NpgsqlDbType.Integer, gone, r => r.Period));
        }

        var kept = rows.Where(r => r.Metrics is not null).ToList();
        if (kept.Count > 0)
        {
            Add(batch, PostgresSql.UpsertRollup,
                Array(NpgsqlDbType.Text, kept, r => r.u.Stream),
                Array(NpgsqlDbType.Integer, kept, r => r.Period),
                Array(NpgsqlDbType.Bigint, kept, r => VersionAfter(r.u)),
                Array(NpgsqlDbType.Text, kept, r => r.u.Unit.Contribution!.Where.City),
                Array(NpgsqlDbType.Text, kept, r => r.u.Unit.Contribution!.Where.District),
                Array(NpgsqlDbType.Text, kept, r => r.u.Unit.Contribution!.Where.HostKind),
                Array(NpgsqlDbType.Text, kept, r => r.u.Unit.Contribution!.Where.Ownership),
                Array(NpgsqlDbType.Text, kept, r => r.u.Unit.Contribution!.Where.Industry),
                Array(NpgsqlDbType.Text, kept, r => r.Metrics));
        }
    }

    private static void AddCards(NpgsqlBatch batch, IReadOnlyList<PreparedUnit> units)
    {
        var cards = units
            .Where(u => u.Unit.Card is not null)
            .Select(u => (u, Card: u.Unit.Card!))
            .ToList();
        if (cards.Count == 0)
        {
            return;
        }

        Add(batch, PostgresSql.UpsertCards,
            Array(NpgsqlDbType.Text, cards, c => c.u.Stream),
            Array(NpgsqlDbType.Text, cards, c => GrainKey.Name(c.u.Unit.Key.Kind)),
            Array(NpgsqlDbType.Text, cards, c => c.u.Unit.Key.City),
            Array(NpgsqlDbType.Bigint, cards, c => VersionAfter(c.u)),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Name),
            Array(NpgsqlDbType.Text, cards, c => c.u.Search),
            Array(NpgsqlDbType.Text, cards, c => c.Card.District),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Stage),
            Array(NpgsqlDbType.Text, cards, c => c.Card.HostKind),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Ownership),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Industry),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Code),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Host),
            Array(NpgsqlDbType.Boolean, cards, c => c.Card.Eligible),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.TechnicalStaff),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.Members),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.Activities),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.Since?.DayNumber),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.Due?.DayNumber),
            Array(NpgsqlDbType.Integer, cards, c => c.Card.Threshold),
            Array(NpgsqlDbType.Text, cards, c => c.Card.Home));
    }

    private static void AddPeople(NpgsqlBatch batch, IReadOnlyList<PreparedUnit> units)
    {
        // A statement may touch a row once: of a person named twice the last naming counts.
        var people = units
            .SelectMany(u => u.Unit.People.Select(p => (u.Stream, p.Id, p.Data)))
            .GroupBy(p => p.Id)
            .Select(p => p.Last())
            .ToList();
        if (people.Count > 0)
        {
            Add(batch, PostgresSql.UpsertPeople,
                Array(NpgsqlDbType.Text, people, p => p.Id),
                Array(NpgsqlDbType.Text, people, p => p.Stream),
                Array(NpgsqlDbType.Text, people, p => p.Data.Name),
                Array(NpgsqlDbType.Text, people, p => p.Data.Phone),
                Array(NpgsqlDbType.Text, people, p => p.Data.Email));
        }
    }

    private static long VersionAfter(PreparedUnit unit) =>
        unit.Unit.ExpectedVersion + unit.Unit.Events.Length;

    private static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(values);
        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter Array<TRow, TValue>(
        NpgsqlDbType type, IReadOnlyList<TRow> rows, Func<TRow, TValue> value)
    {
        var values = new TValue[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        return new NpgsqlParameter { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type };
    }
}
