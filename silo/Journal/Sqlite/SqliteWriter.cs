using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Network.Grains.Kernel;
using Network.Silo.Accounts;

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
    private readonly PreparedStatement updateCard;
    private readonly PreparedStatement replaceCard;
    private readonly PreparedStatement upsertPerson;
    private readonly PreparedStatement insertOwed;
    private readonly PreparedStatement settle;
    private readonly PreparedStatement saveSnapshot;
    private readonly WriteTransaction transaction;
    private long? position;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        insertEvent = new(connection, SqliteSql.InsertEvent);
        deleteRollup = new(connection, SqliteSql.DeleteRollup);
        deleteRollupPeriod = new(connection, SqliteSql.DeleteRollupPeriod);
        upsertRollup = new(connection, SqliteSql.UpsertRollup);
        updateCard = new(connection, SqliteSql.UpdateCard);
        replaceCard = new(connection, SqliteSql.ReplaceCard);
        upsertPerson = new(connection, SqliteSql.UpsertPerson);
        insertOwed = new(connection, SqliteSql.InsertOwed);
        settle = new(connection, SqliteSql.Settle);
        saveSnapshot = new(connection, SqliteSql.SaveSnapshot);
        transaction = new(connection);
        position = Head();
    }

    public long Write(IReadOnlyList<PreparedUnit> units)
    {
        // After a failure nobody knows whether the commit took effect; the file does.
        var before = position ?? Head();
        position = null;
        try
        {
            position = transaction.Run(() =>
                units.Aggregate(before, (at, unit) => WriteUnit(unit, at)));
            return position.Value;
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode == Constraint)
        {
            throw new UnitRefusedException(refused.SqliteExtendedErrorCode == ForeignKey, refused);
        }
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
    public void Stage(IReadOnlyList<OwedCommand> commands) => InTransaction(() =>
    {
        foreach (var owed in commands)
        {
            WriteOwed(owed);
        }
    });

    public void Settle(IReadOnlyList<(Guid Id, string? Refusal)> answers) =>
        InTransaction(() =>
        {
            foreach (var (id, refusal) in answers)
            {
                settle.Run(refusal, id);
            }
        });

    /// <summary>What the account store writes: all, or nothing when the first changes no row.
    /// </summary>
    /// <returns>Rows that the first has changed.</returns>
    public int Write(ImmutableArray<AccountStatement> statements)
    {
        return transaction.Run(Changed, changed => changed != 0);

        int Changed()
        {
            var changed = 0;
            foreach (var (statement, i) in statements.Select((s, i) => (s, i)))
            {
                using var command = statement.On(connection, null);
                var rows = command.ExecuteNonQuery();
                changed = i == 0 ? rows : changed;
                if (changed == 0)
                    return 0;
            }

            return changed;
        }
    }

    public void SaveSnapshot(GrainKey key, Snapshot snapshot) => saveSnapshot.Run(
        key.Stream, snapshot.Version, snapshot.Schema, snapshot.Payload, snapshot.Hash);

    public void Dispose()
    {
        PreparedStatement[] all = [
            insertEvent, deleteRollup, deleteRollupPeriod, upsertRollup, updateCard, replaceCard,
            upsertPerson, insertOwed, settle, saveSnapshot];
        foreach (var statement in all)
        {
            statement.Dispose();
        }

        transaction.Dispose();
        connection.Dispose();
    }

    private void InTransaction(Action work) => transaction.Run(() =>
    {
        work();
        return true;
    });

    private long WriteUnit(PreparedUnit prepared, long before)
    {
        var unit = prepared.Unit;
        ReadOnlyMemory<byte> command = unit.CommandId.ToByteArray();
        var recorded = unit.RecordedAt.ToUnixTimeMilliseconds();
        for (var i = 0; i < unit.Events.Length; i++)
        {
            var fact = unit.Events[i];
            insertEvent.Run(++before, prepared.Stream, unit.ExpectedVersion + 1 + i,
                command, i, fact.Kind, fact.Payload, unit.Actor, recorded, fact.Hash,
                i == 0 ? prepared.Deltas : null);
        }

        WriteRollup(prepared);
        if (unit.Card is { } card)
        {
            WriteCard(prepared, card);
        }

        foreach (var (id, data) in unit.People)
        {
            upsertPerson.Run(id, prepared.Stream, data.Name, data.Phone, data.Email);
        }

        foreach (var owed in unit.Owed)
        {
            WriteOwed(owed);
        }

        return before;
    }

    private void WriteRollup(PreparedUnit prepared)
    {
        if (prepared.ReplaceAll)
        {
            deleteRollup.Run(prepared.Stream);
        }

        var version = prepared.Unit.ExpectedVersion + prepared.Unit.Events.Length;
        foreach (var (period, metrics) in prepared.Rollup)
        {
            if (metrics is null)
            {
                deleteRollupPeriod.Run(prepared.Stream, period);
                continue;
            }

            var where = prepared.Unit.Contribution!.Where;
            upsertRollup.Run(prepared.Stream, period, version, where.City,
                where.District, where.HostKind, where.Ownership, where.Industry, metrics);
        }
    }

    /// <summary>A line that keeps its place leaves the indexes as they are, and nearly all do.
    /// </summary>
    private void WriteCard(PreparedUnit prepared, Card card)
    {
        var key = prepared.Unit.Key;
        var version = prepared.Unit.ExpectedVersion + prepared.Unit.Events.Length;
        ReadOnlySpan<SqliteValue> values = [version, card.Name, prepared.Search,
            card.Stage, card.HostKind, card.Ownership, card.Industry, card.Code, card.Eligible,
            card.TechnicalStaff, card.Members, card.Activities, card.Since?.DayNumber,
            card.Due?.DayNumber, card.Threshold, card.Home, prepared.Stream, card.District,
            card.Host, GrainKey.Name(key.Kind), key.City];
        if (updateCard.Run(values[..^2]) == 0)
        {
            replaceCard.Run(values);
        }
    }

    private void WriteOwed(OwedCommand owed) => insertOwed.Run(
        owed.Id, owed.Cause, owed.Target.Stream, owed.Command, owed.Payload);

    private long Head()
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteQueries.Head;
        return (long)command.ExecuteScalar()!;
    }
}
