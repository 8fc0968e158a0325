namespace Network.Grains.Standards;

/// <summary>An item as somebody enters it: met or not, with its evidence.</summary>
public sealed record ItemFinding(string Item, bool Met, string? Evidence = null);
