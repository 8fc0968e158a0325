namespace Network.Silo.Checks;

/// <summary>What a check is doing.</summary>
public enum CheckStep
{
    /// <summary>Reads every event and its hash.</summary>
    Events,

    /// <summary>Counts every total again.</summary>
    Totals,

    /// <summary>Reads every attached file.</summary>
    Files,
}
