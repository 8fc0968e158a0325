using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>One command that a file brings, and the row that it comes from.</summary>
public sealed record PlannedCommand(OwedCommand Owed, int Row);
