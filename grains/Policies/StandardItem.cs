using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One item of a checklist.</summary>
/// <param name="Required">Whether the list is met only with it.</param>
/// <param name="Recorded">The number of the host's own record that shows it as met, a name of
/// <c>HostRecord</c>; null where only an entry shows it.</param>
/// <param name="Group">Id of the list's part; null where it has none.</param>
public sealed record StandardItem(
    string Id, LocalText Name, bool Required, Source Source,
    string? Recorded = null, string? Group = null);
