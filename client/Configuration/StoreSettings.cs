namespace Network.Client.Configuration;

/// <summary>Which database the network keeps its journal in.</summary>
/// <param name="Path">SQLite file; a relative path counts from the working directory.</param>
/// <param name="ConnectionString">PostgreSQL connection string.</param>
public sealed record StoreSettings(
    StoreProvider Provider = StoreProvider.Sqlite,
    string Path = "data/network.db",
    string ConnectionString = "");
