namespace Network.Silo.Accounts;

/// <summary>What the account store says to its database: the same to SQLite and PostgreSQL.
/// Times are milliseconds since 1970, facts are 0 or 1.</summary>
internal static class AccountSql
{
    /// <summary>The schema's step that brings the accounts. SQLite counts lines of the audit by
    /// its row id, PostgreSQL by an identity column.</summary>
    public static string Schema(string sequence) => $"""
        CREATE TABLE accounts (
          id            text   PRIMARY KEY,
          name          text   NOT NULL UNIQUE,
          display_name  text   NOT NULL,
          grants        text   NOT NULL,
          password      text,
          must_change   bigint NOT NULL,
          disabled      bigint NOT NULL,
          stamp         text   NOT NULL,
          external      text   UNIQUE,
          created_at    bigint NOT NULL,
          failures      bigint NOT NULL DEFAULT 0,
          locked_until  bigint,
          version       bigint NOT NULL);
        CREATE TABLE account_first (
          id            bigint PRIMARY KEY CHECK (id = 1),
          account       text   NOT NULL);
        CREATE TABLE account_invitations (
          token_hash    text   PRIMARY KEY,
          account       text   NOT NULL UNIQUE,
          created_by    text   NOT NULL,
          expires_at    bigint NOT NULL);
        CREATE TABLE account_sessions (
          id            text   PRIMARY KEY,
          secret_hash   text   NOT NULL UNIQUE,
          account       text   NOT NULL,
          stamp         text   NOT NULL,
          created_at    bigint NOT NULL,
          seen_at       bigint NOT NULL,
          agent         text   NOT NULL,
          address       text   NOT NULL);
        CREATE INDEX account_sessions_account ON account_sessions (account);
        CREATE TABLE account_tokens (
          id            text   PRIMARY KEY,
          secret_hash   text   NOT NULL UNIQUE,
          account       text   NOT NULL,
          name          text   NOT NULL,
          read_only     bigint NOT NULL,
          created_at    bigint NOT NULL,
          expires_at    bigint NOT NULL,
          seen_at       bigint);
        CREATE INDEX account_tokens_account ON account_tokens (account);
        CREATE TABLE audit (
          sequence      {sequence},
          at            bigint NOT NULL,
          kind          text   NOT NULL,
          account       text,
          subject       text,
          detail        text,
          address       text);
        CREATE TABLE protection_keys (
          name          text   PRIMARY KEY,
          xml           text   NOT NULL);
        """;

    /// <summary>The step that brings how far each reader got.</summary>
    public const string Marks = """
        CREATE TABLE reader_marks (
          reader        text   NOT NULL,
          topic         text   NOT NULL,
          position      bigint NOT NULL,
          at            bigint NOT NULL,
          PRIMARY KEY (reader, topic));
        """;

    public const string Columns = """
        a.id, a.name, a.display_name, a.grants, a.password, a.must_change, a.disabled, a.stamp,
        a.external, a.created_at, a.failures, a.locked_until, a.version
        """;

    public const string Find = $"SELECT {Columns} FROM accounts a WHERE a.id = @id";

    public const string FindByName = $"SELECT {Columns} FROM accounts a WHERE a.name = @name";

    public const string FindExternal =
        $"SELECT {Columns} FROM accounts a WHERE a.external = @external";

    public const string List = $"SELECT {Columns} FROM accounts a ORDER BY a.name LIMIT @take";

    public const string Add = """
        INSERT INTO accounts (id, name, display_name, grants, password, must_change, disabled,
          stamp, external, created_at, version)
        VALUES (@id, @name, @display, @grants, @password, @must_change, @disabled, @stamp,
          @external, @created, 1)
        ON CONFLICT DO NOTHING
        """;

    public const string ClaimFirst = """
        INSERT INTO account_first (id, account)
        SELECT 1, CAST(@id AS text) WHERE NOT EXISTS (SELECT 1 FROM accounts)
        ON CONFLICT DO NOTHING
        """;

    public const string Change = """
        UPDATE accounts
        SET display_name = @display, grants = @grants, password = @password,
          must_change = @must_change, disabled = @disabled, stamp = @stamp, external = @external,
          version = version + 1
        WHERE id = @id AND version = @version
        """;

    public const string CountFailure = """
        UPDATE accounts
        SET failures = failures + 1,
          locked_until = CASE WHEN failures + 1 >= @max THEN @until ELSE locked_until END
        WHERE id = @id
        """;

    public const string ForgetFailures = """
        UPDATE accounts SET failures = 0, locked_until = NULL
        WHERE id = @id AND (failures > 0 OR locked_until IS NOT NULL)
        """;

    public const string Invite = """
        INSERT INTO account_invitations (token_hash, account, created_by, expires_at)
        VALUES (@hash, @account, @by, @expires)
        ON CONFLICT (account) DO UPDATE SET token_hash = excluded.token_hash,
          created_by = excluded.created_by, expires_at = excluded.expires_at
        """;

    public const string FindInvitation = """
        SELECT token_hash, account, created_by, expires_at FROM account_invitations
        WHERE token_hash = @hash
        """;

    public const string SpendInvitation = """
        DELETE FROM account_invitations
        WHERE token_hash = @hash AND account = @id AND expires_at > @now
        """;

    private const string SessionColumns =
        "s.id, s.secret_hash, s.account, s.stamp, s.created_at, s.seen_at, s.agent, s.address";

    public const string Open = """
        INSERT INTO account_sessions (id, secret_hash, account, stamp, created_at, seen_at, agent,
          address)
        VALUES (@id, @hash, @account, @stamp, @created, @seen, @agent, @address)
        """;

    public const string FindSession = $"""
        SELECT {Columns}, {SessionColumns}
        FROM account_sessions s JOIN accounts a ON a.id = s.account WHERE s.secret_hash = @hash
        """;

    public const string Sessions = $"""
        SELECT {SessionColumns} FROM account_sessions s WHERE s.account = @account
        ORDER BY s.seen_at DESC LIMIT @take
        """;

    public const string Seen =
        "UPDATE account_sessions SET seen_at = @at, address = @address WHERE id = @id";

    public const string EndSessions = """
        DELETE FROM account_sessions WHERE account = @account AND (@id = '' OR id = @id)
        """;

    private const string TokenColumns = """
        t.id, t.secret_hash, t.account, t.name, t.read_only, t.created_at, t.expires_at, t.seen_at
        """;

    public const string AddToken = """
        INSERT INTO account_tokens (id, secret_hash, account, name, read_only, created_at,
          expires_at)
        VALUES (@id, @hash, @account, @name, @read_only, @created, @expires)
        """;

    public const string FindToken = $"""
        SELECT {Columns}, {TokenColumns}
        FROM account_tokens t JOIN accounts a ON a.id = t.account WHERE t.secret_hash = @hash
        """;

    public const string Tokens = $"""
        SELECT {TokenColumns} FROM account_tokens t WHERE t.account = @account
        ORDER BY t.created_at DESC LIMIT @take
        """;

    public const string TokenSeen = "UPDATE account_tokens SET seen_at = @at WHERE id = @id";

    public const string RevokeTokens = """
        DELETE FROM account_tokens WHERE account = @account AND (@id = '' OR id = @id)
        """;

    public const string Record = """
        INSERT INTO audit (at, kind, account, subject, detail, address)
        VALUES (@at, @kind, @account, @subject, @detail, @address)
        """;

    public const string ReadAudit = """
        SELECT at, kind, account, subject, detail, address, sequence FROM audit
        WHERE sequence < @before AND (@kind = '' OR kind = @kind)
          AND (@account = '' OR account = @account OR subject = @account)
        ORDER BY sequence DESC LIMIT @take
        """;

    public const string FindPerson =
        "SELECT stream, name, phone, email FROM people WHERE id = @person";

    public const string ErasePerson = "DELETE FROM people WHERE id = @person";

    /// <summary>Commands that were delivered are kept for a while, as they were written.</summary>
    public const string EraseText = """
        UPDATE outbox SET payload = replace(payload, @text, '')
        WHERE target = @stream AND CAST(settled AS integer) = 1
        """;

    public const string FindMark = """
        SELECT reader, topic, position, at FROM reader_marks
        WHERE reader = @reader AND topic = @topic
        """;

    public const string SetMark = """
        INSERT INTO reader_marks (reader, topic, position, at)
        VALUES (@reader, @topic, @position, @at)
        ON CONFLICT (reader, topic) DO UPDATE SET at = excluded.at,
          position = CASE WHEN excluded.position > reader_marks.position
            THEN excluded.position ELSE reader_marks.position END
        """;

    public const string ReadKeys = "SELECT name, xml FROM protection_keys ORDER BY name";

    public const string AddKey = """
        INSERT INTO protection_keys (name, xml) VALUES (@name, @xml) ON CONFLICT DO NOTHING
        """;
}
