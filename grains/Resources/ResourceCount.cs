namespace Network.Grains.Resources;

/// <summary>How many of one base or team there were on a day.</summary>
/// <param name="Resource">Id of a resource of the policy.</param>
/// <param name="On">The day for which they were counted.</param>
public sealed record ResourceCount(string Resource, int Count, DateOnly On);
