using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A kind of activity that the document names and the network counts.</summary>
/// <param name="Unit">What its items are counted in, such as 部 or 篇; null for 件.</param>
/// <param name="SessionUnit">What its sessions are counted in, such as 辑; null for 次.</param>
public sealed record ActivityCategory(
    string Id, LocalText Name, Source Source, LocalText? Unit = null,
    LocalText? SessionUnit = null);
