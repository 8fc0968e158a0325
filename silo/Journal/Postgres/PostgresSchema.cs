using System.Collections.Immutable;
using Network.Silo.Accounts;
using Network.Silo.Attachments;

namespace Network.Silo.Journal.Postgres;

/// <summary>The schema as numbered steps; a step that was released is never edited.</summary>
internal static class PostgresSchema
{
    /// <summary>Held while one of several starting processes brings the schema up to date.
    /// </summary>
    public const string Lock = "SELECT pg_advisory_xact_lock(7421900113)";

    public const string Version = """
        CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL);
        SELECT COALESCE(MAX(version), 0) FROM schema_version
        """;

    public const string Record = "INSERT INTO schema_version (version) VALUES ($1)";

    public static ImmutableArray<string> Steps { get; } = [First, Second, Third, Fourth, Fifth];

    // Names and keys sort by their code points (collation "C"), as in SQLite, so that pages by key
    // are the same on every server.
    private const string First = """
        CREATE TABLE journal_head (
          id       smallint PRIMARY KEY CHECK (id = 1),
          position bigint   NOT NULL);
        INSERT INTO journal_head VALUES (1, 0);

        CREATE TABLE journal (
          position    bigint   PRIMARY KEY,
          stream      text     COLLATE "C" NOT NULL,
          version     bigint   NOT NULL CHECK (version >= 1),
          command_id  uuid     NOT NULL,
          ordinal     smallint NOT NULL CHECK (ordinal >= 0),
          kind        text     NOT NULL,
          payload     text     NOT NULL,
          actor       text     NOT NULL,
          recorded_at bigint   NOT NULL,
          hash        bytea    NOT NULL,
          deltas      text,
          previous    bigint GENERATED ALWAYS AS (NULLIF(version - 1, 0)) STORED,
          CONSTRAINT journal_stream_version UNIQUE (stream, version),
          CONSTRAINT journal_no_gap
            FOREIGN KEY (stream, previous) REFERENCES journal (stream, version));
        CREATE UNIQUE INDEX journal_command ON journal (stream, command_id) WHERE ordinal = 0;

        CREATE TABLE outbox (
          sequence bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          id       uuid    NOT NULL UNIQUE,
          cause    text    NOT NULL,
          target   text    NOT NULL,
          command  text    NOT NULL,
          payload  text    NOT NULL,
          settled  boolean NOT NULL DEFAULT false,
          refusal  text);
        CREATE INDEX outbox_owed ON outbox (sequence) WHERE NOT settled;
        CREATE INDEX outbox_refused ON outbox (cause) WHERE refusal IS NOT NULL;

        CREATE TABLE rollup (
          child     text    COLLATE "C" NOT NULL,
          period    integer NOT NULL,
          version   bigint  NOT NULL,
          city      text    NOT NULL,
          district  text,
          host_kind text,
          ownership text,
          industry  text,
          metrics   text    NOT NULL,
          PRIMARY KEY (child, period));

        CREATE TABLE directory (
          stream          text    COLLATE "C" PRIMARY KEY,
          kind            text    NOT NULL,
          city            text    NOT NULL,
          version         bigint  NOT NULL,
          name            text    COLLATE "C" NOT NULL,
          search          text    NOT NULL,
          district        text,
          stage           text    COLLATE "C",
          host_kind       text,
          ownership       text,
          industry        text,
          code            text,
          host            text,
          eligible        boolean NOT NULL,
          technical_staff integer NOT NULL,
          members         integer NOT NULL,
          activities      integer NOT NULL,
          since           integer,
          due             integer,
          threshold       integer);
        CREATE INDEX directory_place ON directory (city, kind, district);
        CREATE INDEX directory_host ON directory (city, host) WHERE host IS NOT NULL;

        CREATE TABLE people (
          id     text PRIMARY KEY,
          stream text NOT NULL,
          name   text NOT NULL,
          phone  text,
          email  text);

        CREATE TABLE snapshots (
          stream  text    PRIMARY KEY,
          version bigint  NOT NULL,
          schema  integer NOT NULL,
          payload text    NOT NULL,
          hash    bytea   NOT NULL);
        """;

    /// <summary>Lists find hosts by where they stand with the title of home.</summary>
    private const string Second = """
        ALTER TABLE directory ADD COLUMN home text;
        CREATE INDEX directory_home ON directory (city, home) WHERE home IS NOT NULL;
        """;

    /// <summary>People sign in.</summary>
    private static string Third =>
        AccountSql.Schema("bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY");

    /// <summary>Evidence is kept as files.</summary>
    private static string Fourth => AttachmentSql.Schema("bytea");

    /// <summary>Readers are told what is new to them, in whichever browser.</summary>
    private static string Fifth => AccountSql.Marks;
}
