using System.Collections.Immutable;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Optimise;

/// <summary>Which values are tried; every combination within the budget is a candidate.</summary>
/// <param name="Units">Units a year; 0 among them for outreach alone.</param>
/// <param name="GrantsFen">Sizes of a grant.</param>
/// <param name="OutreachFen">Money for outreach a year; 0 among them.</param>
public sealed record CandidateGrid(
    ImmutableArray<int> Units,
    ImmutableArray<long> GrantsFen,
    ImmutableArray<AllocationStrategy> Strategies,
    ImmutableArray<long> OutreachFen)
{
    /// <summary>Parts into which the default grid divides a budget.</summary>
    private const int Parts = 10;

    private const int DefaultUnitsMax = 8;

    /// <summary>A grid for a yearly budget: grants from the smallest to the largest of the
    /// policy, and outreach by tenths of the budget.</summary>
    public static CandidateGrid Of(long budgetFen, long grantMinFen, long grantMaxFen) => new(
        [.. Enumerable.Range(0, DefaultUnitsMax + 1)],
        [.. new[] { grantMinFen, (grantMinFen + grantMaxFen) / 2, grantMaxFen }.Distinct()],
        [
            AllocationStrategy.ByScore, AllocationStrategy.CoverageGap,
            AllocationStrategy.RoundRobin,
        ],
        [.. Enumerable.Range(0, Parts + 1).Select(i => budgetFen * i / Parts)]);

    /// <summary>All combinations that cost no more than the budget, the cheapest first; those
    /// that differ in nothing but how nobody is chosen, once.</summary>
    public ImmutableArray<MoneyUse> Within(long budgetFen) =>
    [
        .. (from units in Units
            from grant in GrantsFen
            from strategy in Strategies
            from outreach in OutreachFen
            let candidate = units == 0
                ? new MoneyUse(0, 0, Strategies[0], outreach)
                : new MoneyUse(units, grant, strategy, outreach)
            where candidate.CostFen <= budgetFen
            select candidate).Distinct().OrderBy(c => c.CostFen),
    ];
}
