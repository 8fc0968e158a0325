using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Notices;

/// <summary>Something of the reader's that falls due.</summary>
/// <param name="Late">Whether the day has passed.</param>
public sealed record DueLine(GrainKind Of, string Id, string Name, DateOnly Due, bool Late);
