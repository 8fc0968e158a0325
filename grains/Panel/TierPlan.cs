namespace Network.Grains.Panel;

/// <summary>How many prizes of a tier a panel may give, and how much each one is.</summary>
/// <param name="Tier">Id of the policy's tier.</param>
/// <param name="CountMax">At most so many.</param>
/// <param name="PrizeFen">Of each, fen.</param>
/// <param name="Track">Id of the policy's track; null where projects are judged together.</param>
public sealed record TierPlan(string Tier, int CountMax, long PrizeFen, string? Track = null);
