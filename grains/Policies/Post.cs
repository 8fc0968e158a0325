using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>An elected post, such as the secretary-general 秘书长.</summary>
/// <param name="Required">Whether an election is incomplete without it.</param>
public sealed record Post(string Id, LocalText Name, bool Required, Source Source);
