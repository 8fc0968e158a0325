using Network.Client.Files.Import;

namespace Network.Client.Commands;

/// <summary>What to take in.</summary>
internal sealed record ImportOrder(ImportKind Kind, string Path, string? Sheet, bool DryRun);
