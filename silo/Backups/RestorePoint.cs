namespace Network.Silo.Backups;

/// <summary>Up to where a backup is restored: a position of the journal, or the last moment whose
/// events come back. At most one of them; none for all.</summary>
public sealed record RestorePoint(long? Position = null, DateTimeOffset? Moment = null)
{
    public static RestorePoint All { get; } = new();

    public bool IsAll => Position is null && Moment is null;
}
