using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A kind of activity that the document names and the network counts.</summary>
public sealed record ActivityCategory(string Id, LocalText Name, Source Source);
