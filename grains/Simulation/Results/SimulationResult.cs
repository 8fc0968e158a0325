using System.Collections.Immutable;

namespace Network.Grains.Simulation.Results;

/// <summary>What came out of an input; the same to the last digit for the same input.</summary>
/// <param name="Areas">The city, then the districts in the order of the input.</param>
/// <param name="Quotas">By year, then district.</param>
public sealed record SimulationResult(
    int StartYear,
    int StartMonth,
    int Months,
    int Runs,
    long Seed,
    ImmutableArray<AreaResult> Areas,
    ImmutableArray<QuotaChance> Quotas,
    ImmutableArray<SelectionYear> Selections,
    ImmutableArray<YearMoney> Money)
{
    public AreaResult City => Areas[0];

    /// <summary>The year and month of an entry of a fan.</summary>
    public (int Year, int Month) MonthOf(int entry)
    {
        var months = StartMonth - 1 + entry;
        return (StartYear + months / 12, months % 12 + 1);
    }
}
