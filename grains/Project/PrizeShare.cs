namespace Network.Grains.Project;

/// <summary>What one person of the team gets of the prize, fen.</summary>
public sealed record PrizeShare(string Person, long AmountFen);
