using Network.Silo.Checks;

namespace Network.Silo.Backups;

/// <summary>A copy that was made.</summary>
/// <param name="Bytes">Size of the file; 0 for a database on a server.</param>
/// <param name="Position">The journal's newest position in the copy.</param>
/// <param name="Check">What a check of the copy found.</param>
public sealed record BackupResult(long Bytes, long Position, StoreCheckResult Check);
