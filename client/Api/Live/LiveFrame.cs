namespace Network.Client.Api.Live;

/// <summary>One state of a live view, written once for everybody who watches it.</summary>
/// <param name="Position">The journal's position that it is at.</param>
/// <param name="Json">The overview.</param>
internal sealed record LiveFrame(long Position, ReadOnlyMemory<byte> Json);
