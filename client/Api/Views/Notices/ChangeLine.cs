using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Notices;

/// <summary>Something that others did where the reader may see it.</summary>
/// <param name="Position">Its place in the journal.</param>
/// <param name="Of">Kind of what it happened to.</param>
/// <param name="Id">Id of what it happened to.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Text">What happened, as a sentence; names of people masked.</param>
public sealed record ChangeLine(
    long Position, DateTimeOffset At, GrainKind Of, string Id, string Name, LocalText Text);
