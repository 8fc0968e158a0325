using Network.Grains.Kernel;

namespace Network.Silo.Attachments;

/// <summary>A file that somebody put with a grain as evidence 佐证材料.</summary>
/// <param name="Id">Of this content with this grain: the same file added again is the same
/// attachment.</param>
/// <param name="Hash">SHA-256 of the content, hexadecimal; contents are kept once.</param>
/// <param name="Name">As people called it, without a folder.</param>
/// <param name="Type">Media type, by the content.</param>
/// <param name="Bytes">Length of the content.</param>
/// <param name="Actor">Id of who put it there.</param>
public sealed record Attachment(
    GrainKey Grain,
    string Id,
    string Hash,
    string Name,
    string Type,
    long Bytes,
    string Actor,
    DateTimeOffset At);
