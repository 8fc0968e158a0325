namespace Network.Grains.Simulation.Results;

/// <summary>How likely a district founds as many associations in a calendar year as it owes.
/// </summary>
/// <param name="Quota">Associations it owes that year.</param>
/// <param name="Probability">Share of runs that meet it.</param>
/// <param name="WholeYear">False where the horizon ends before the year does, so that the rest of
/// the year may still mend it.</param>
public sealed record QuotaChance(
    string District, int Year, int Quota, double Probability, bool WholeYear);
