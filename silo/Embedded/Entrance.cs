namespace Network.Silo.Embedded;

/// <summary>What a mailbox says to a sender.</summary>
internal enum Entrance
{
    /// <summary>The turn will come.</summary>
    Open,

    /// <summary>Too many wait.</summary>
    Full,

    /// <summary>The grain has left memory; look it up again.</summary>
    Closed,
}
