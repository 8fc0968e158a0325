using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Optimise;

/// <summary>A candidate in a race, with the associations at the horizon of each run it has had.
/// </summary>
internal sealed class RaceEntry(MoneyUse candidate, SimulationPlan plan)
{
    private readonly int[] _associations = new int[plan.Input.Runs];

    public MoneyUse Candidate => candidate;

    public bool IsOut { get; set; }

    /// <summary>Runs it has had.</summary>
    public int Runs { get; set; }

    /// <summary>Mean associations over its runs.</summary>
    public double Mean { get; private set; }

    public ReadOnlySpan<int> Associations => _associations.AsSpan(0, Runs);

    public SimulationPlan Plan => plan;

    public void Run(int first, int count)
    {
        var worker = new SimulationWorker(plan);
        for (var run = first; run < first + count; run++)
        {
            _associations[run] = worker.AssociationsAtHorizon(run);
        }
    }

    public void Sum()
    {
        var sum = 0L;
        foreach (var associations in Associations)
        {
            sum += associations;
        }

        Mean = sum / (double)Math.Max(1, Runs);
    }

    /// <summary>How far it is behind another, over the runs that both have had.</summary>
    public (double Mean, double Error) Behind(RaceEntry other)
    {
        var runs = Math.Min(Runs, other.Runs);
        var (sum, squares) = (0L, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var difference = other._associations[run] - _associations[run];
            sum += difference;
            squares += (double)difference * difference;
        }

        var mean = sum / (double)runs;
        var variance = Math.Max(0, squares - runs * mean * mean) / Math.Max(1, runs - 1);
        return (mean, Math.Sqrt(variance / runs));
    }
}
