using Network.Client.Files.Import;

namespace Network.Client.Commands;

/// <summary>What to take in.</summary>
/// <param name="Correction">Why records of closed years are entered or changed after all.</param>
internal sealed record ImportOrder(
    ImportKind Kind, string Path, string? Sheet, bool DryRun, string? Correction)
{
    public ImportEdits Edits => new(Correction: Correction);
}
