using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A value that a policy document sets, with the phrase that sets it.</summary>
public sealed record Rule<T>(T Value, Source Source);
