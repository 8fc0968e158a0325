using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;

namespace Network.Silo.Journal.Sqlite;

/// <summary>Writes batches on the one read-write connection.</summary>
internal sealed class SqliteWriter : IBatchWriter
{
    /// <summary>SQLite's extended code for a broken foreign key.</summary>
    private const int ForeignKey = 787;

    /// <summary>SQLite's code for any broken constraint.</summary>
    private const int Constraint = 19;

    private readonly SqliteConnection connection;
    private readonly PreparedStatement insertEvent;
    private readonly PreparedStatement deleteRollup;
    private readonly PreparedStatement deleteRollupPeriod;
    private readonly PreparedStatement upsertRollup;
    private readonly PreparedStatement upsertCard;
    private readonly PreparedStatement upsertPerson;
    private readonly PreparedStatement insertOwed;
    private readonly PreparedStatement settle;
    private readonly PreparedStatement saveSnapshot;
    private long position;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        PreparedStatement Of(string sql, params string[] names) => new(connection, sql, names);
        insertEvent = Of(SqliteSql.InsertEvent, "@position", "@stream", "@version", "@command",
            "@ordinal", "@kind", "@payload", "@actor", "@recorded", "@hash", "@deltas");
        deleteRollup = Of(SqliteSql.DeleteRollup, "@child");
        deleteRollupPeriod = Of(SqliteSql.DeleteRollupPeriod, "@child", "@period");
        upsertRollup = Of(SqliteSql.UpsertRollup, "@child", "@period", "@version", "@city",
            "@district", "@kind", "@ownership", "@industry", "@metrics");
        upsertCard = Of(SqliteSql.UpsertCard, "@stream", "@kind", "@city", "@version", "@name",
            "@search", "@district", "@stage", "@host_kind", "@ownership", "@industry", "@code",
            "@host", "@eligible", "@technical", "@members", "@activities", "@since", "@due",
            "@threshold");
        upsertPerson = Of(SqliteSql.UpsertPerson, "@id", "@stream", "@name", "@phone", "@email");
        insertOwed = Of(SqliteSql.InsertOwed, "@id", "@cause", "@target", "@command", "@payload");
        settle = Of(SqliteSql.Settle, "@refusal", "@id");
        saveSnapshot = Of(SqliteSql.SaveSnapshot, "@stream", "@version", "@schema", "@payload",
            "@hash");
        position = Head();
    }

    public long Write(IReadOnlyList<PreparedUnit> units)
    {
        var next = position;
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var unit in units)
            {
                next = WriteUnit(transaction, unit, next);
            }

            transaction.Commit();
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode == Constraint)
        {
            throw new UnitRefusedException(refused.SqliteExtendedErrorCode == ForeignKey, refused);
        }

        return position = next;
    }

    public AppendResult Judge(PreparedUnit unit, UnitRefusedException refusal)
    {
        using var find = connection.CreateCommand();
        find.CommandText = SqliteQueries.FindCommand;
        find.Parameters.AddWithValue("@stream", unit.Stream);
        find.Parameters.AddWithValue("@command", unit.Unit.CommandId.ToByteArray());
        return find.ExecuteScalar() is long version ? new AppendResult.Duplicate(version)
            : refusal.Ahead ? new AppendResult.Ahead()
            : new AppendResult.Conflict();
    }

    /// <summary>All or none; what is there by id stays as it is.</summary>
    public void Stage(IReadOnlyList<OwedCommand> commands) => InTransaction(transaction =>
    {
        foreach (var owed in commands)
        {
            WriteOwed(transaction, owed);
        }
    });

    public void Settle(IReadOnlyList<(Guid Id, string? Refusal)> answers) =>
        InTransaction(transaction =>
        {
            foreach (var (id, refusal) in answers)
            {
                settle.Run(transaction, refusal, id.ToByteArray());
            }
        });

    public void SaveSnapshot(GrainKey key, Snapshot snapshot) => saveSnapshot.Run(null,
        key.Stream, snapshot.Version, snapshot.Schema, snapshot.Payload, snapshot.Hash.ToArray());

    public void Dispose()
    {
        PreparedStatement[] all = [
            insertEvent, deleteRollup, deleteRollupPeriod, upsertRollup, upsertCard, upsertPerson,
            insertOwed, settle, saveSnapshot];
        foreach (var statement in all)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private void InTransaction(Action<SqliteTransaction> work)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        work(transaction);
        transaction.Commit();
    }

    private long WriteUnit(SqliteTransaction transaction, PreparedUnit prepared, long before)
    {
        var unit = prepared.Unit;
        var command = unit.CommandId.ToByteArray();
        var recorded = unit.RecordedAt.ToUnixTimeMilliseconds();
        for (var i = 0; i < unit.Events.Length; i++)
        {
            var fact = unit.Events[i];
            insertEvent.Run(transaction, ++before, prepared.Stream, unit.ExpectedVersion + 1 + i,
                command, i, fact.Kind, fact.Payload, unit.Actor, recorded, fact.Hash.ToArray(),
                i == 0 ? prepared.Deltas : null);
        }

        WriteRollup(transaction, prepared);
        if (unit.Card is { } card)
        {
            WriteCard(transaction, prepared, card);
        }

        foreach (var (id, data) in unit.People)
        {
            upsertPerson.Run(
                transaction, id, prepared.Stream, data.Name, data.Phone, data.Email);
        }

        foreach (var owed in unit.Owed)
        {
            WriteOwed(transaction, owed);
        }

        return before;
    }

    private void WriteRollup(SqliteTransaction transaction, PreparedUnit prepared)
    {
        if (prepared.ReplaceAll)
        {
            deleteRollup.Run(transaction, prepared.Stream);
        }

        var version = prepared.Unit.ExpectedVersion + prepared.Unit.Events.Length;
        foreach (var (period, metrics) in prepared.Rollup)
        {
            if (metrics is null)
            {
                deleteRollupPeriod.Run(transaction, prepared.Stream, period);
                continue;
            }

            var where = prepared.Unit.Contribution!.Where;
            upsertRollup.Run(transaction, prepared.Stream, period, version, where.City,
                where.District, where.HostKind, where.Ownership, where.Industry, metrics);
        }
    }

    private void WriteCard(SqliteTransaction transaction, PreparedUnit prepared, Card card)
    {
        var key = prepared.Unit.Key;
        var version = prepared.Unit.ExpectedVersion + prepared.Unit.Events.Length;
        upsertCard.Run(transaction, prepared.Stream, GrainKey.Name(key.Kind), key.City, version,
            card.Name, DirectorySearch.Folded(card), card.District, card.Stage, card.HostKind,
            card.Ownership, card.Industry, card.Code, card.Host, card.Eligible,
            card.TechnicalStaff, card.Members, card.Activities, card.Since?.DayNumber,
            card.Due?.DayNumber, card.Threshold);
    }

    private void WriteOwed(SqliteTransaction transaction, OwedCommand owed) => insertOwed.Run(
        transaction, owed.Id.ToByteArray(), owed.Cause, owed.Target.Stream, owed.Command,
        owed.Payload);

    private long Head()
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteQueries.Head;
        return (long)command.ExecuteScalar()!;
    }
}
