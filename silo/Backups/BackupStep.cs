namespace Network.Silo.Backups;

/// <summary>What a backup or a restore is doing.</summary>
public enum BackupStep
{
    /// <summary>Copies pages of a file.</summary>
    Copy,

    /// <summary>Copies rows from one kind of database to the other.</summary>
    Rows,

    /// <summary>Counts anew what stood at the moment that is restored.</summary>
    Cut,

    /// <summary>Checks the copy.</summary>
    Check,
}
