using Npgsql;

namespace Network.Silo.Journal.Postgres;

/// <summary>
/// Writes batches on one connection, on the writer's thread. A connection that failed is opened
/// again for the next batch.
/// </summary>
internal sealed class PostgresWriter(NpgsqlDataSource source) : IBatchWriter
{
    private const string ForeignKeyViolation = "23503";
    private const string UniqueViolation = "23505";

    private NpgsqlConnection? connection;

    public long Write(IReadOnlyList<PreparedUnit> units)
    {
        try
        {
            connection ??= source.OpenConnection();
            using var batch = PostgresBatch.Of(connection, units);
            return (long)batch.ExecuteScalar()!;
        }
        catch (PostgresException refused) when (
            refused.SqlState is ForeignKeyViolation or UniqueViolation)
        {
            throw new UnitRefusedException(refused.SqlState == ForeignKeyViolation, refused);
        }
        catch (NpgsqlException broken)
        {
            // Not known whether the server wrote: the same unit sent again settles it.
            Close();
            throw new JournalUnavailableException(
                "PostgreSQL did not answer whether it wrote.", broken);
        }
    }

    public AppendResult Judge(PreparedUnit unit, UnitRefusedException refusal)
    {
        try
        {
            connection ??= source.OpenConnection();
            using var find = new NpgsqlCommand(PostgresQueries.FindCommand, connection);
            find.Parameters.Add(new() { Value = unit.Stream });
            find.Parameters.Add(new() { Value = unit.Unit.CommandId });
            return find.ExecuteScalar() is long version ? new AppendResult.Duplicate(version)
                : refusal.Ahead ? new AppendResult.Ahead()
                : new AppendResult.Conflict();
        }
        catch (NpgsqlException broken)
        {
            Close();
            throw new JournalUnavailableException("PostgreSQL did not answer.", broken);
        }
    }

    public void Dispose() => Close();

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }
}
