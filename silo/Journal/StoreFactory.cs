using Network.Silo.Journal.Postgres;
using Network.Silo.Journal.Sqlite;

namespace Network.Silo.Journal;

/// <summary>Opens the database that the options name, bringing its schema up to date.</summary>
public static class StoreFactory
{
    /// <exception cref="StoreRefusedException">In use by another process, or written by a newer
    /// version of the product.</exception>
    public static async Task<IStore> Open(StoreOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Provider switch
        {
            Provider.Sqlite => SqliteStore.Open(options.Path
                ?? throw new ArgumentException("SQLite needs a path.", nameof(options))),
            Provider.Postgres => await PostgresStore.Open(options.ConnectionString
                ?? throw new ArgumentException(
                    "PostgreSQL needs a connection string.", nameof(options)), cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        };
    }
}
