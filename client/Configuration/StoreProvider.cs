namespace Network.Client.Configuration;

/// <summary>Where the journal lives.</summary>
public enum StoreProvider
{
    /// <summary>One file, one process; nothing to install.</summary>
    Sqlite,

    /// <summary>A database server that several processes may share.</summary>
    Postgres,
}
