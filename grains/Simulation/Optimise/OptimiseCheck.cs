using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Optimise;

/// <summary>Says what is wrong with a request, at little cost.</summary>
public static class OptimiseCheck
{
    /// <summary>Values of one axis of the grid, at most: so that counting the combinations costs
    /// nothing.</summary>
    private const int AxisMax = 100;

    /// <returns>Null when it can be run.</returns>
    public static Rejection? Of(OptimiseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InputCheck.Of(request.Input)
            ?? Within.Money(request.BudgetFen, "budgetFen")
            ?? Grid(request.Grid)
            ?? Count(request);
    }

    private static Rejection? Grid(CandidateGrid grid) =>
        Axis(grid.Units.Length, "grid.units")
        ?? Axis(grid.GrantsFen.Length, "grid.grantsFen")
        ?? Axis(grid.Strategies.Length, "grid.strategies")
        ?? Axis(grid.OutreachFen.Length, "grid.outreachFen")
        ?? grid.Units.Select((u, i) => Within.Whole(
            u, 0, SimulationLimits.NumberMax, $"grid.units[{i}]")).FirstOrDefault(r => r != null)
        ?? grid.GrantsFen.Select((g, i) => Within.Money(g, $"grid.grantsFen[{i}]"))
            .FirstOrDefault(r => r != null)
        ?? grid.OutreachFen.Select((o, i) => Within.Money(o, $"grid.outreachFen[{i}]"))
            .FirstOrDefault(r => r != null)
        ?? grid.Strategies.Select((s, i) => Within.Whole((int)s, 0,
            (int)AllocationStrategy.Given, $"grid.strategies[{i}]")).FirstOrDefault(r => r != null);

    private static Rejection? Axis(int length, string field) =>
        Within.Whole(length, 1, AxisMax, field);

    private static Rejection? Count(OptimiseRequest request)
    {
        var grid = request.Grid;
        var all = (long)grid.Units.Length * grid.GrantsFen.Length * grid.Strategies.Length
            * grid.OutreachFen.Length;
        if (all > OptimiseRequest.CandidatesMax * 10L)
            return TooMany(all);

        var count = grid.Within(request.BudgetFen).Length;
        return count > OptimiseRequest.CandidatesMax ? TooMany(count)
            : count == 0 ? new Rejection("simulation.no-candidate", new(
                "预算之内没有任何可选方案，请增加预算或减少最低投入。",
                "Nothing in the grid costs as little as the budget; raise it, or try less."),
                "budgetFen")
            : null;
    }

    private static Rejection TooMany(long count) => new("simulation.too-many-candidates", new(
        $"备选方案有 {count} 个，最多 {OptimiseRequest.CandidatesMax} 个，请减少取值。",
        $"There are {count} candidates, and {OptimiseRequest.CandidatesMax} at most; try fewer "
        + "values."), "grid");
}
