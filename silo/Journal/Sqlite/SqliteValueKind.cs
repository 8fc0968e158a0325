namespace Network.Silo.Journal.Sqlite;

/// <summary>How SQLite keeps a value.</summary>
internal enum SqliteValueKind
{
    Null,
    Number,
    Text,
    Bytes,
}
