namespace Network.Grains.Activities;

/// <summary>One activity in a grain's log, with the id by which it can be corrected.</summary>
public sealed record ActivityLine(string Id, ActivityEntry Entry);
