using Network.Grains.Kernel;
using Network.Silo.Simulations;
using Npgsql;

namespace Network.Silo.Journal.Postgres;

/// <summary>How far runs are, in a table that is no part of what is kept: not logged, not backed
/// up, made where it is missing.</summary>
internal sealed class PostgresRunBoard(NpgsqlDataSource source) : IRunBoard
{
    /// <summary>Part of every opening, while the schema is locked.</summary>
    public const string Table = """
        CREATE UNLOGGED TABLE IF NOT EXISTS run_board (
          scenario text             COLLATE "C" PRIMARY KEY,
          share    double precision NOT NULL,
          told_at  timestamptz      NOT NULL)
        """;

    // By the database's clock: those of the processes may differ.
    private const string TellOne = """
        INSERT INTO run_board VALUES ($1, $2, clock_timestamp())
        ON CONFLICT (scenario) DO UPDATE
        SET share = excluded.share, told_at = excluded.told_at
        """;

    private const string ClearOne = "DELETE FROM run_board WHERE scenario = $1";

    private const string ReadOne = """
        SELECT share FROM run_board
        WHERE scenario = $1 AND told_at > clock_timestamp() - interval '15 seconds'
        """;

    public Task Tell(GrainKey scenario, double share, CancellationToken cancel = default) =>
        Do(TellOne, command => command.ExecuteNonQueryAsync(cancel), scenario.Stream, share);

    public Task Clear(GrainKey scenario, CancellationToken cancel = default) =>
        Do(ClearOne, command => command.ExecuteNonQueryAsync(cancel), scenario.Stream);

    public async Task<double?> Read(GrainKey scenario, CancellationToken cancel = default) =>
        (double?)await Do(
            ReadOne, command => command.ExecuteScalarAsync(cancel), scenario.Stream);

    private async Task<T> Do<T>(
        string sql, Func<NpgsqlCommand, Task<T>> run, params object[] values)
    {
        try
        {
            await using var command = source.CreateCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            return await run(command);
        }
        catch (NpgsqlException broken)
        {
            throw new JournalUnavailableException("PostgreSQL did not answer.", broken);
        }
    }
}
