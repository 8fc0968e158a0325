using Network.Grains.Kernel;

namespace Network.Client.Finding;

/// <summary>One thing that was found.</summary>
/// <param name="Stage">Where it stands, by its stable name.</param>
public sealed record FoundLine(
    GrainKind Kind, string Id, string Name, string? District, string? Stage);
