using Network.Silo.Journal;

namespace Network.Client.Configuration;

/// <summary>Which database the network keeps its journal in.</summary>
/// <param name="Path">SQLite file; a relative path counts from the working directory.</param>
/// <param name="ConnectionString">PostgreSQL connection string.</param>
public sealed record StoreSettings(
    Provider Provider = Provider.Sqlite,
    string Path = "data/network.db",
    string ConnectionString = "")
{
    public StoreOptions Options => Provider == Provider.Sqlite
        ? StoreOptions.Sqlite(Path)
        : StoreOptions.Postgres(ConnectionString);
}
