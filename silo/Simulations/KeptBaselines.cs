using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>The baselines that were run last: while a slider is dragged only the scenario is run
/// anew.</summary>
internal sealed class KeptBaselines
{
    private const int KeptMax = 2;

    /// <summary>Runs × months × areas of one that is kept: memory, 40 bytes each.</summary>
    private const long CellsMax = 2_000_000;

    private readonly Lock _gate = new();
    private readonly List<Kept> _kept = [];

    public (RunOutcomes Outcomes, SimulationResult Result) Of(SimulationStart start,
        SimulationInput input, Func<(RunOutcomes, SimulationResult)> run)
    {
        var question = (input.Months, input.Runs, input.Seed, input.Activities.Length);
        lock (_gate)
        {
            if (_kept.Find(k => ReferenceEquals(k.Start, start) && k.Question == question)
                is { } known)
            {
                return (known.Outcomes, known.Result);
            }
        }

        var (outcomes, result) = run();
        if ((long)input.Runs * input.Months * (input.Districts.Length + 1) > CellsMax)
            return (outcomes, result);

        lock (_gate)
        {
            if (_kept.Count == KeptMax)
                _kept.RemoveAt(0);

            _kept.Add(new(start, question, outcomes, result));
        }

        return (outcomes, result);
    }

    private sealed record Kept(SimulationStart Start, (int, int, long, int) Question,
        RunOutcomes Outcomes, SimulationResult Result);
}
