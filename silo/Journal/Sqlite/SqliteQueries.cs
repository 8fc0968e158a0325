namespace Network.Silo.Journal.Sqlite;

/// <summary>What readers ask SQLite.</summary>
internal static class SqliteQueries
{
    public const string Head = "SELECT COALESCE(MAX(position), 0) FROM journal";

    /// <summary>A command's events are contiguous and at most
    /// <see cref="JournalLimits.UnitEventsMax"/>.</summary>
    public const string FindCommand = """
        SELECT MAX(version) FROM journal, (
          SELECT version AS first FROM journal
          WHERE stream = @stream AND command_id = @command AND ordinal = 0)
        WHERE stream = @stream AND version BETWEEN first AND first + 1023
          AND command_id = @command
        """;

    private const string Columns = """
        SELECT position, stream, version, command_id, ordinal, kind, payload, actor, recorded_at,
          hash
        FROM journal

        """;

    public const string ReadStream =
        Columns + "WHERE stream = @stream AND version > @after ORDER BY version LIMIT @take";

    public const string ReadBack =
        Columns + "WHERE stream = @stream AND version < @before ORDER BY version DESC LIMIT @take";

    public const string ReadAll =
        Columns + "WHERE position > @after ORDER BY position LIMIT @take";

    public const string ReadDeltas = """
        SELECT position, stream, ordinal, recorded_at, deltas FROM journal
        WHERE position > @after ORDER BY position LIMIT @take
        """;

    public const string ReadRollup = """
        SELECT child, version, period, city, district, host_kind, ownership, industry, metrics
        FROM rollup ORDER BY child, period
        """;

    public const string SumRollup = """
        SELECT city, district, host_kind, ownership, industry, period, metric.key,
          SUM(metric.value)
        FROM rollup, json_each(rollup.metrics) AS metric
        GROUP BY city, district, host_kind, ownership, industry, period, metric.key
        HAVING SUM(metric.value) <> 0
        """;

    public const string LoadSnapshot = """
        SELECT version, payload, hash FROM snapshots WHERE stream = @stream AND schema = @schema
        """;

    public const string ReadPeople =
        "SELECT id, name, phone, email FROM people WHERE id IN (SELECT value FROM json_each(@ids))";

    public const string FindPeople = """
        SELECT id, stream, name FROM people
        WHERE substr(stream, 1, length(@beginning)) = @beginning
          AND (@part = '' OR instr(name, @part) > 0)
          AND (@districts = '[]' OR stream IN (
            SELECT stream FROM directory WHERE city = @city AND kind = @kind
              AND (stage = 'merged' OR district IN (SELECT value FROM json_each(@districts)))))
        """;

    public const string ReadOwed = """
        SELECT sequence, id, cause, target, command, payload FROM outbox
        WHERE settled = 0 AND sequence > @after ORDER BY sequence LIMIT @take
        """;

    public const string CountOwed = """
        SELECT count(*) FROM outbox WHERE settled = 0 AND (@cause IS NULL OR cause = @cause)
        """;

    public const string ReadRefusals = """
        SELECT id, cause, target, command, payload, refusal FROM outbox
        WHERE cause = @cause AND refusal IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM journal
          WHERE stream = target AND command_id = outbox.id AND ordinal = 0)
        ORDER BY sequence LIMIT @take
        """;
}
