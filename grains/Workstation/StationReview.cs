namespace Network.Grains.Workstation;

/// <summary>A yearly review: the plaque is kept while it passes.</summary>
public sealed record StationReview(int Year, bool Passed, DateOnly On);
