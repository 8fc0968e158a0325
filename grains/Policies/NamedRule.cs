using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>An entry of a list that a document sets, with the phrase that sets it.</summary>
public sealed record NamedRule(string Id, LocalText Name, Source Source);
