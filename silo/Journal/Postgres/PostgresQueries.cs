namespace Network.Silo.Journal.Postgres;

/// <summary>What readers ask PostgreSQL.</summary>
internal static class PostgresQueries
{
    public const string Head = "SELECT position FROM journal_head WHERE id = 1";

    /// <summary>A command's events are contiguous and at most
    /// <see cref="JournalLimits.UnitEventsMax"/>.</summary>
    public const string FindCommand = """
        SELECT MAX(version) FROM journal, (
          SELECT version AS first FROM journal
          WHERE stream = $1 AND command_id = $2 AND ordinal = 0) AS found
        WHERE stream = $1 AND version BETWEEN first AND first + 1023 AND command_id = $2
        """;

    private const string Columns = """
        SELECT position, stream, version, command_id, ordinal, kind, payload, actor, recorded_at,
          hash
        FROM journal

        """;

    public const string ReadStream =
        Columns + "WHERE stream = $1 AND version > $2 ORDER BY version LIMIT $3";

    public const string ReadBack =
        Columns + "WHERE stream = $1 AND version < $2 ORDER BY version DESC LIMIT $3";

    public const string ReadAll = Columns + "WHERE position > $1 ORDER BY position LIMIT $2";

    public const string ReadDeltas = """
        SELECT position, stream, ordinal, recorded_at, deltas FROM journal
        WHERE position > $1 ORDER BY position LIMIT $2
        """;

    public const string ReadRollup = """
        SELECT child, version, period, city, district, host_kind, ownership, industry, metrics
        FROM rollup ORDER BY child, period
        """;

    public const string SumRollup = """
        SELECT city, district, host_kind, ownership, industry, period, metric.key,
          SUM(metric.value::bigint)::bigint
        FROM rollup, json_each_text(rollup.metrics::json) AS metric (key, value)
        GROUP BY city, district, host_kind, ownership, industry, period, metric.key
        HAVING SUM(metric.value::bigint) <> 0
        """;

    public const string LoadSnapshot =
        "SELECT version, payload, hash FROM snapshots WHERE stream = $1 AND schema = $2";

    public const string ReadPeople =
        "SELECT id, name, phone, email FROM people WHERE id = ANY ($1)";

    public const string FindPeople = """
        SELECT id, stream, name FROM people
        WHERE starts_with(stream, $1) AND ($2 = '' OR strpos(name, $2) > 0)
          AND (cardinality($3) = 0 OR stream IN (
            SELECT stream FROM directory WHERE city = $4 AND kind = $5
              AND (stage = 'merged' OR district = ANY ($3))))
        """;

    public const string ReadOwed = """
        SELECT sequence, id, cause, target, command, payload FROM outbox
        WHERE NOT settled AND sequence > $1 ORDER BY sequence LIMIT $2
        """;

    public const string CountOwed =
        "SELECT count(*) FROM outbox WHERE NOT settled AND ($1 = '' OR cause = $1)";

    public const string ReadRefusals = """
        SELECT id, cause, target, command, payload, refusal FROM outbox
        WHERE cause = $1 AND refusal IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM journal
          WHERE stream = target AND command_id = outbox.id AND ordinal = 0)
        ORDER BY sequence LIMIT $2
        """;
}
