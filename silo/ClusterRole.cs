namespace Network.Silo;

/// <summary>What a process is to a cluster.</summary>
public enum ClusterRole
{
    /// <summary>Nothing: its grains live in it alone.</summary>
    None,

    /// <summary>It sends commands to the silos and holds no grain.</summary>
    Client,

    /// <summary>It holds grains, beside whatever else it does.</summary>
    Silo,
}
