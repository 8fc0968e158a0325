using Network.Silo.Journal;
using Npgsql;

namespace Network.Silo.Orleans;

/// <summary>
/// The tables that the silos find each other in. The cluster's package asks them through the
/// statements that it reads from <c>OrleansQuery</c>, by the names of their parameters and columns;
/// tables and statements are the product's own. What is in them is about running processes only
/// and may be thrown away when none runs.
/// </summary>
internal static class ClusterSchema
{
    /// <summary>Makes what is missing; of several starting processes one after the other.
    /// </summary>
    /// <exception cref="JournalUnavailableException">The database does not answer.</exception>
    public static async Task Ensure(string connectionString, CancellationToken cancel)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            await using var tables = new NpgsqlCommand(Tables, connection, transaction);
            await tables.ExecuteNonQueryAsync(cancel);
            await using var batch = new NpgsqlBatch(connection, transaction);
            foreach (var (key, text) in MembershipSql.Statements)
            {
                var keep = new NpgsqlBatchCommand(KeepStatement);
                keep.Parameters.Add(new() { Value = key });
                keep.Parameters.Add(new() { Value = text });
                batch.BatchCommands.Add(keep);
            }

            await batch.ExecuteNonQueryAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (NpgsqlException broken)
        {
            throw new JournalUnavailableException(
                $"The cluster's tables could not be made: {broken.Message}", broken);
        }
    }

    private const string KeepStatement = """
        INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ($1, $2)
        ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText
        """;

    private const string Tables = """
        SELECT pg_advisory_xact_lock(7421900114);

        CREATE TABLE IF NOT EXISTS OrleansQuery (
          QueryKey  text PRIMARY KEY,
          QueryText text NOT NULL);

        CREATE TABLE IF NOT EXISTS cluster_versions (
          cluster text    PRIMARY KEY,
          version integer NOT NULL);

        CREATE TABLE IF NOT EXISTS cluster_silos (
          cluster      text        NOT NULL REFERENCES cluster_versions,
          address      text        NOT NULL,
          port         integer     NOT NULL,
          generation   integer     NOT NULL,
          silo_name    text        NOT NULL,
          host_name    text        NOT NULL,
          status       integer     NOT NULL,
          gateway_port integer     NOT NULL,
          suspicions   text,
          started_at   timestamptz NOT NULL,
          alive_at     timestamptz NOT NULL,
          PRIMARY KEY (cluster, address, port, generation))
        """;
}
