using Network.Grains.Kernel;

namespace Network.Client.Api.Views.Notices;

/// <summary>Something of the reader's that falls due.</summary>
/// <param name="Late">Whether the day has passed.</param>
/// <param name="New">Whether that came after the reader's last look.</param>
public sealed record DueLine(
    GrainKind Of, string Id, string Name, DateOnly Due, bool Late, bool New);
