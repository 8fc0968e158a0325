using System.Collections.Immutable;
using Network.Silo.Accounts;
using Network.Silo.Attachments;

namespace Network.Silo.Journal.Sqlite;

/// <summary>The schema as numbered steps; a step that was released is never edited.</summary>
internal static class SqliteSchema
{
    public static ImmutableArray<string> Steps { get; } = [First, Second, Third, Fourth, Fifth];

    private const string First = """
        CREATE TABLE journal (
          position    INTEGER PRIMARY KEY,
          stream      TEXT    NOT NULL,
          version     INTEGER NOT NULL CHECK (version >= 1),
          command_id  BLOB    NOT NULL,
          ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
          kind        TEXT    NOT NULL,
          payload     TEXT    NOT NULL,
          actor       TEXT    NOT NULL,
          recorded_at INTEGER NOT NULL,
          hash        BLOB    NOT NULL,
          deltas      TEXT,
          previous    INTEGER GENERATED ALWAYS AS (NULLIF(version - 1, 0)) VIRTUAL,
          CONSTRAINT journal_stream_version UNIQUE (stream, version),
          CONSTRAINT journal_no_gap
            FOREIGN KEY (stream, previous) REFERENCES journal (stream, version));
        CREATE UNIQUE INDEX journal_command ON journal (stream, command_id) WHERE ordinal = 0;

        CREATE TABLE outbox (
          sequence INTEGER PRIMARY KEY AUTOINCREMENT,
          id       BLOB    NOT NULL UNIQUE,
          cause    TEXT    NOT NULL,
          target   TEXT    NOT NULL,
          command  TEXT    NOT NULL,
          payload  TEXT    NOT NULL,
          settled  INTEGER NOT NULL DEFAULT 0,
          refusal  TEXT);
        CREATE INDEX outbox_owed ON outbox (sequence) WHERE settled = 0;
        CREATE INDEX outbox_refused ON outbox (cause) WHERE refusal IS NOT NULL;

        CREATE TABLE rollup (
          child     TEXT    NOT NULL,
          period    INTEGER NOT NULL,
          version   INTEGER NOT NULL,
          city      TEXT    NOT NULL,
          district  TEXT,
          host_kind TEXT,
          ownership TEXT,
          industry  TEXT,
          metrics   TEXT    NOT NULL,
          PRIMARY KEY (child, period)) WITHOUT ROWID;

        CREATE TABLE directory (
          stream          TEXT PRIMARY KEY,
          kind            TEXT    NOT NULL,
          city            TEXT    NOT NULL,
          version         INTEGER NOT NULL,
          name            TEXT    NOT NULL,
          search          TEXT    NOT NULL,
          district        TEXT,
          stage           TEXT,
          host_kind       TEXT,
          ownership       TEXT,
          industry        TEXT,
          code            TEXT,
          host            TEXT,
          eligible        INTEGER NOT NULL,
          technical_staff INTEGER NOT NULL,
          members         INTEGER NOT NULL,
          activities      INTEGER NOT NULL,
          since           INTEGER,
          due             INTEGER,
          threshold       INTEGER) WITHOUT ROWID;
        CREATE INDEX directory_place ON directory (city, kind, district);
        CREATE INDEX directory_host ON directory (city, host) WHERE host IS NOT NULL;

        CREATE TABLE people (
          id     TEXT PRIMARY KEY,
          stream TEXT NOT NULL,
          name   TEXT NOT NULL,
          phone  TEXT,
          email  TEXT) WITHOUT ROWID;

        CREATE TABLE snapshots (
          stream  TEXT PRIMARY KEY,
          version INTEGER NOT NULL,
          schema  INTEGER NOT NULL,
          payload TEXT    NOT NULL,
          hash    BLOB    NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Lists find hosts by where they stand with the title of home.</summary>
    private const string Second = """
        ALTER TABLE directory ADD COLUMN home TEXT;
        CREATE INDEX directory_home ON directory (city, home) WHERE home IS NOT NULL;
        """;

    /// <summary>People sign in.</summary>
    private static string Third =>
        AccountSql.Schema("INTEGER PRIMARY KEY AUTOINCREMENT");

    /// <summary>Evidence is kept as files.</summary>
    private static string Fourth => AttachmentSql.Schema("blob");

    /// <summary>Readers are told what is new to them, in whichever browser.</summary>
    private static string Fifth => AccountSql.Marks;
}
