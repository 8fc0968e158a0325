namespace Network.Silo.Journal.Postgres;

/// <summary>What the product says to PostgreSQL. A group commit is one batch of these: one round
/// trip, one transaction, one write to disk.</summary>
internal static class PostgresSql
{
    /// <summary>The head row's lock is held until the commit, so positions have no gaps and come
    /// in the order in which commits become visible.</summary>
    public const string InsertEvents = """
        WITH head AS (
          UPDATE journal_head SET position = position + $1 WHERE id = 1
          RETURNING position AS newest)
        , written AS (
          INSERT INTO journal (position, stream, version, command_id, ordinal, kind, payload,
            actor, recorded_at, hash, deltas)
          SELECT head.newest - $1 + e.n, e.stream, e.version, e.command_id, e.ordinal, e.kind,
            e.payload, e.actor, e.recorded_at, e.hash, e.deltas
          FROM head, unnest($2::text[], $3::bigint[], $4::uuid[], $5::smallint[], $6::text[],
            $7::text[], $8::text[], $9::bigint[], $10::bytea[], $11::text[]) WITH ORDINALITY
            AS e (stream, version, command_id, ordinal, kind, payload, actor, recorded_at, hash,
              deltas, n))
        SELECT newest FROM head
        """;

    public const string DeleteRollup = "DELETE FROM rollup WHERE child = ANY ($1::text[])";

    public const string DeleteRollupPeriods = """
        DELETE FROM rollup USING unnest($1::text[], $2::integer[]) AS gone (child, period)
        WHERE rollup.child = gone.child AND rollup.period = gone.period
        """;

    public const string UpsertRollup = """
        INSERT INTO rollup (child, period, version, city, district, host_kind, ownership, industry,
          metrics)
        SELECT * FROM unnest($1::text[], $2::integer[], $3::bigint[], $4::text[], $5::text[],
          $6::text[], $7::text[], $8::text[], $9::text[])
        ON CONFLICT (child, period) DO UPDATE
        SET version = excluded.version, metrics = excluded.metrics
        """;

    public const string UpsertCards = """
        INSERT INTO directory (stream, kind, city, version, name, search, district, stage,
          host_kind, ownership, industry, code, host, eligible, technical_staff, members,
          activities, since, due, threshold, home)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[],
          $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
          $13::text[], $14::boolean[], $15::integer[], $16::integer[], $17::integer[],
          $18::integer[], $19::integer[], $20::integer[], $21::text[])
        ON CONFLICT (stream) DO UPDATE
        SET version = excluded.version, name = excluded.name, search = excluded.search,
          district = excluded.district, stage = excluded.stage, host_kind = excluded.host_kind,
          ownership = excluded.ownership, industry = excluded.industry, code = excluded.code,
          host = excluded.host, eligible = excluded.eligible,
          technical_staff = excluded.technical_staff, members = excluded.members,
          activities = excluded.activities, since = excluded.since, due = excluded.due,
          threshold = excluded.threshold, home = excluded.home
        """;

    public const string UpsertPeople = """
        INSERT INTO people (id, stream, name, phone, email)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, phone = excluded.phone, email = excluded.email
        """;

    public const string InsertOwed = """
        INSERT INTO outbox (id, cause, target, command, payload)
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
        ON CONFLICT (id) DO UPDATE SET settled = false, refusal = NULL, cause = excluded.cause
        WHERE outbox.refusal IS NOT NULL
        """;

    public const string Settle = """
        UPDATE outbox SET settled = true, refusal = answer.refusal
        FROM unnest($1::uuid[], $2::text[]) AS answer (id, refusal)
        WHERE outbox.id = answer.id AND NOT settled
        """;

    public const string SaveSnapshot = """
        INSERT INTO snapshots (stream, version, schema, payload, hash)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (stream) DO UPDATE
        SET version = excluded.version, schema = excluded.schema, payload = excluded.payload,
          hash = excluded.hash
        WHERE excluded.version > snapshots.version OR excluded.schema <> snapshots.schema
        """;
}
