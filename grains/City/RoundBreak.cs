using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>A rule that a selection breaks.</summary>
/// <param name="Why">In words, with the clause.</param>
/// <param name="Host">The candidate whose grant breaks it; null where all of them together do.
/// </param>
public sealed record RoundBreak(Rejection Why, string? Host = null);
