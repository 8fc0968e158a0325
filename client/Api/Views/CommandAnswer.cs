namespace Network.Client.Api.Views;

/// <summary>The command is done and on disk.</summary>
/// <param name="Version">The grain's version after it.</param>
/// <param name="Position">The journal's position after it; null for a command that changed
/// nothing or was sent before.</param>
/// <param name="Repeated">The key was used before; this is the first answer again.</param>
public sealed record CommandAnswer(long Version, long? Position, bool Repeated);
