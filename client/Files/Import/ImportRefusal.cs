using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>One command of an import that its grain refused.</summary>
/// <param name="Grain">The grain's key.</param>
/// <param name="Command">Stable name of the command.</param>
/// <param name="Row">The row of the file; null where the file is not at hand any more.</param>
public sealed record ImportRefusal(
    string Grain, string Command, string Code, LocalText Message, int? Row = null);
