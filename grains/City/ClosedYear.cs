namespace Network.Grains.City;

/// <summary>A year whose records are closed.</summary>
/// <param name="On">The day on which it was closed.</param>
public sealed record ClosedYear(int Year, DateOnly On);
