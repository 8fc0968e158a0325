namespace Network.Grains.Assessment;

/// <summary>How many of an honour or a failing there are.</summary>
public sealed record Tally(string Id, int Count, string? Evidence = null);
