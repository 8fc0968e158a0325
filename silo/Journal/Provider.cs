namespace Network.Silo.Journal;

/// <summary>The databases that can hold the journal.</summary>
public enum Provider
{
    /// <summary>A file of one process.</summary>
    Sqlite,

    /// <summary>A server that several processes may share.</summary>
    Postgres,
}
