namespace Network.Simulated.Store;

/// <summary>What holds for everybody who uses the disk.</summary>
internal sealed class Climate(Island ground)
{
    /// <summary>Where transactions run whose sender does not wait any more.</summary>
    public Island Ground => ground;

    /// <summary>No faults any more.</summary>
    public bool IsCalm { get; set; }

    public bool IsFull { get; set; }

    /// <summary>Writes that were given up and are not done yet.</summary>
    public int LateWrites { get; set; }

    public bool IsUnreadable { get; set; }
}
