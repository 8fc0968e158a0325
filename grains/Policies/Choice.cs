using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One entry of a list that the city may choose from.</summary>
public sealed record Choice(string Id, LocalText Name);
