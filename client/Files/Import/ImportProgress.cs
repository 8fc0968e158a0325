namespace Network.Client.Files.Import;

/// <summary>How far an import is.</summary>
/// <param name="Done">Rows checked, or commands answered.</param>
/// <param name="Total">Of so many, as far as that is known.</param>
public sealed record ImportProgress(ImportPhase Phase, long Done, long Total);
