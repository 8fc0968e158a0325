namespace Network.Grains.Standards;

/// <summary>What was found for one item of a checklist.</summary>
/// <param name="Evidence">References to evidence: file names, addresses, document numbers.</param>
public sealed record ItemCheck(string Item, bool Met, DateOnly On, string? Evidence = null);
