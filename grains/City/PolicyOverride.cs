namespace Network.Grains.City;

/// <summary>A number that the city set differently from the policy's document.</summary>
public sealed record PolicyOverride(string Path, long Value);
