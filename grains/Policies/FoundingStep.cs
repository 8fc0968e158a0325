using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One step from preparing to established.</summary>
/// <param name="Required">Whether an association can be established without it.</param>
public sealed record FoundingStep(string Id, LocalText Name, bool Required, Source Source);
