namespace Network.Client.Api.Views;

/// <summary>A file with a grain.</summary>
/// <param name="Type">Media type, by the content.</param>
/// <param name="Bytes">Length of the content.</param>
/// <param name="Actor">Id of who added it.</param>
/// <param name="Shown">Whether a browser may show it in place.</param>
/// <param name="Removable">Whether the reader may take it away.</param>
public sealed record EvidenceFile(
    string Id,
    string Name,
    string Type,
    long Bytes,
    string Actor,
    DateTimeOffset At,
    bool Shown,
    bool Removable);
