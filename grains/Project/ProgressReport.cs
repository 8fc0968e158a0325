namespace Network.Grains.Project;

/// <summary>What was reported of one period, such as a quarter.</summary>
/// <param name="Period">The period's number in the year, from 1.</param>
/// <param name="Percent">How far the project is, 0 to 100.</param>
public sealed record ProgressReport(int Year, int Period, int Percent, DateOnly On);
