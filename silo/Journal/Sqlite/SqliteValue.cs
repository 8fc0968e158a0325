namespace Network.Silo.Journal.Sqlite;

/// <summary>A value for a statement: null, a whole number, a text or bytes.</summary>
internal readonly struct SqliteValue
{
    private SqliteValue(SqliteValueKind kind) => Kind = kind;

    public SqliteValueKind Kind { get; }

    public long Number { get; private init; }

    public string? Text { get; private init; }

    public ReadOnlyMemory<byte> Bytes { get; private init; }

    public static implicit operator SqliteValue(string? text) => text is null
        ? default
        : new SqliteValue(SqliteValueKind.Text) { Text = text };

    public static implicit operator SqliteValue(long? number) => number is { } there
        ? new SqliteValue(SqliteValueKind.Number) { Number = there }
        : default;

    public static implicit operator SqliteValue(bool fact) => fact ? 1L : 0L;

    public static implicit operator SqliteValue(ReadOnlyMemory<byte> bytes) =>
        new(SqliteValueKind.Bytes) { Bytes = bytes };

    public static implicit operator SqliteValue(Guid id) =>
        (ReadOnlyMemory<byte>)id.ToByteArray();
}
