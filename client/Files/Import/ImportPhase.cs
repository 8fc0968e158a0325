namespace Network.Client.Files.Import;

/// <summary>What an import is doing.</summary>
public enum ImportPhase
{
    /// <summary>Reading rows and checking each against the rules.</summary>
    Checking,

    /// <summary>Writing all commands into the outbox in one transaction.</summary>
    Staging,

    /// <summary>Waiting until every grain has answered.</summary>
    Delivering,
}
