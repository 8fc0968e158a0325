namespace Network.Client.Api.Views.Notices;

/// <summary>How far the reader looked through the notices.</summary>
/// <param name="Position">The position that the list was read at.</param>
public sealed record SeenAsk(long Position);
