namespace Network.Silo.Attachments;

/// <summary>What the attachments say to their database: the same to SQLite and PostgreSQL.
/// </summary>
internal static class AttachmentSql
{
    public const string PutPart = """
        INSERT INTO attachment_contents (hash, part, bytes) VALUES (@hash, @part, @bytes)
        ON CONFLICT (hash, part) DO NOTHING
        """;

    /// <summary>Holds a content by its first part until the transaction ends, so that nobody takes
    /// it away; changes nothing when it is not whole.</summary>
    public const string Hold = """
        UPDATE attachment_contents SET part = part
        WHERE hash = @hash AND part = 0
          AND (SELECT COUNT(*) FROM attachment_contents WHERE hash = @hash) = @parts
        """;

    public const string Add = """
        INSERT INTO attachments (stream, id, hash, name, type, bytes, actor, added_at)
        SELECT @stream, @id, @hash, @name, @type, @bytes, @actor, @at
        WHERE (SELECT COUNT(*) FROM attachments WHERE stream = @stream) < @max
        ON CONFLICT (stream, id) DO NOTHING
        """;

    public const string Find =
        $"SELECT {Columns} FROM attachments WHERE stream = @stream AND id = @id";

    public const string List = $"""
        SELECT {Columns} FROM attachments WHERE stream = @stream
        ORDER BY added_at DESC, id LIMIT @max
        """;

    public const string Part =
        "SELECT bytes FROM attachment_contents WHERE hash = @hash AND part = @part";

    public const string HoldAny =
        "UPDATE attachment_contents SET part = part WHERE hash = @hash AND part = 0";

    public const string Remove =
        "DELETE FROM attachments WHERE stream = @stream AND id = @id";

    public const string RemoveContent = """
        DELETE FROM attachment_contents WHERE hash = @hash
          AND NOT EXISTS (SELECT 1 FROM attachments WHERE hash = @hash)
        """;

    private const string Columns = "id, hash, name, type, bytes, actor, added_at";

    /// <summary>The schema's step that brings attachments.</summary>
    /// <param name="binary">The database's name for bytes.</param>
    public static string Schema(string binary) => $"""
        CREATE TABLE attachments (
          stream   text   NOT NULL,
          id       text   NOT NULL,
          hash     text   NOT NULL,
          name     text   NOT NULL,
          type     text   NOT NULL,
          bytes    bigint NOT NULL,
          actor    text   NOT NULL,
          added_at bigint NOT NULL,
          PRIMARY KEY (stream, id));
        CREATE INDEX attachments_hash ON attachments (hash);
        CREATE TABLE attachment_contents (
          hash  text     NOT NULL,
          part  bigint   NOT NULL,
          bytes {binary} NOT NULL,
          PRIMARY KEY (hash, part));
        """;
}
