namespace Network.Silo.Journal.Sqlite;

/// <summary>What the writer says to SQLite. Values are given in the order in which their names
/// first appear.</summary>
internal static class SqliteSql
{
    /// <summary>The cache is 32 MiB. The log is brought into the file when it has 4096 pages
    /// (16 MiB): a page that many commits touch is written once.</summary>
    public const string Pragmas = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = 5000;
        PRAGMA cache_size = -32768;
        PRAGMA wal_autocheckpoint = 4096;
        """;

    public const string InsertEvent = """
        INSERT INTO journal (position, stream, version, command_id, ordinal, kind, payload, actor,
          recorded_at, hash, deltas)
        VALUES (@position, @stream, @version, @command, @ordinal, @kind, @payload, @actor,
          @recorded, @hash, @deltas)
        """;

    public const string DeleteRollup = "DELETE FROM rollup WHERE child = @child";

    public const string DeleteRollupPeriod =
        "DELETE FROM rollup WHERE child = @child AND period = @period";

    public const string UpsertRollup = """
        INSERT INTO rollup (child, period, version, city, district, host_kind, ownership, industry,
          metrics)
        VALUES (@child, @period, @version, @city, @district, @kind, @ownership, @industry, @metrics)
        ON CONFLICT (child, period) DO UPDATE
        SET version = excluded.version, metrics = excluded.metrics
        """;

    /// <summary>Of a line that keeps its district and its host.</summary>
    public const string UpdateCard = """
        UPDATE directory
        SET version = @version, name = @name, search = @search, stage = @stage,
          host_kind = @host_kind, ownership = @ownership, industry = @industry, code = @code,
          eligible = @eligible, technical_staff = @technical, members = @members,
          activities = @activities, since = @since, due = @due, threshold = @threshold,
          home = @home
        WHERE stream = @stream AND district IS @district AND host IS @host
        """;

    /// <summary>The values of <see cref="UpdateCard"/> in the same order, and two more.</summary>
    public const string ReplaceCard = """
        INSERT OR REPLACE INTO directory (version, name, search, stage, host_kind, ownership,
          industry, code, eligible, technical_staff, members, activities, since, due, threshold,
          home, stream, district, host, kind, city)
        VALUES (@version, @name, @search, @stage, @host_kind, @ownership, @industry, @code,
          @eligible, @technical, @members, @activities, @since, @due, @threshold, @home, @stream,
          @district, @host, @kind, @city)
        """;

    public const string UpsertPerson = """
        INSERT INTO people (id, stream, name, phone, email)
        VALUES (@id, @stream, @name, @phone, @email)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, phone = excluded.phone, email = excluded.email
        """;

    public const string InsertOwed = """
        INSERT INTO outbox (id, cause, target, command, payload)
        VALUES (@id, @cause, @target, @command, @payload)
        ON CONFLICT (id) DO UPDATE SET settled = 0, refusal = NULL, cause = excluded.cause
        WHERE outbox.refusal IS NOT NULL
        """;

    public const string Settle =
        "UPDATE outbox SET settled = 1, refusal = @refusal WHERE id = @id AND settled = 0";

    public const string SaveSnapshot = """
        INSERT INTO snapshots (stream, version, schema, payload, hash)
        VALUES (@stream, @version, @schema, @payload, @hash)
        ON CONFLICT (stream) DO UPDATE
        SET version = excluded.version, schema = excluded.schema, payload = excluded.payload,
          hash = excluded.hash
        WHERE excluded.version > snapshots.version OR excluded.schema <> snapshots.schema
        """;
}
