namespace Network.Grains.Simulation.Model;

/// <summary>
/// What every run came to: whole numbers by run, month, area and kind, in one array that is made
/// once. Workers that run disjoint ranges write to it at the same time.
/// </summary>
public sealed class RunOutcomes
{
    private readonly int[] _values;

    public RunOutcomes(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        Months = plan.Scope == RunScope.Everything ? plan.Input.Months : 1;
        MonthLength = plan.Areas * Stored.Count;
        // Every place is written by its run.
        _values = GC.AllocateUninitializedArray<int>(Runs * Months * MonthLength);
    }

    public SimulationPlan Plan { get; }

    public int Runs => Plan.Input.Runs;

    /// <summary>Months that are kept: all, or the last.</summary>
    internal int Months { get; }

    /// <summary>Numbers of one month.</summary>
    internal int MonthLength { get; }

    /// <summary>The numbers of one month of one run: area after area, the city first.</summary>
    internal Span<int> Month(int run, int month) =>
        _values.AsSpan((run * Months + month) * MonthLength, MonthLength);

    /// <summary>One number of the last month of one run.</summary>
    internal int Last(int run, int area, int kind) =>
        Month(run, Months - 1)[area * Stored.Count + kind];
}
