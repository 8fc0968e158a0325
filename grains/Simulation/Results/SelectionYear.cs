namespace Network.Grains.Simulation.Results;

/// <summary>The choice of demonstration units of one year.</summary>
/// <param name="MeanUnits">Units chosen, mean over the runs.</param>
/// <param name="BelowMinimum">Share of runs with fewer than the least number, for want of money
/// or of homes.</param>
public sealed record SelectionYear(int Year, double MeanUnits, double BelowMinimum);
