namespace Network.Silo.Journal;

/// <summary>Which database to open.</summary>
/// <param name="Path">File, for SQLite.</param>
/// <param name="ConnectionString">In Npgsql's form, for PostgreSQL.</param>
public sealed record StoreOptions(
    Provider Provider, string? Path = null, string? ConnectionString = null)
{
    public static StoreOptions Sqlite(string path) => new(Provider.Sqlite, Path: path);

    public static StoreOptions Postgres(string connectionString) =>
        new(Provider.Postgres, ConnectionString: connectionString);
}
