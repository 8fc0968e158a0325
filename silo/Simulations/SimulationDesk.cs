using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Optimise;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>Runs what people ask for on all processors and never in a mailbox: one answer at a
/// time that somebody waits for, and one long piece of work beside it. Inputs have passed their
/// checks.</summary>
public sealed class SimulationDesk : IDisposable
{
    private readonly SimulationGate _answers = new();
    private readonly SimulationGate _work = new();
    private readonly KeptBaselines _baselines = new();
    private readonly SimulationDriver _driver = new();

    /// <summary>Levers against the city that goes on as its policy says.</summary>
    /// <param name="input">Made of the start.</param>
    /// <exception cref="SimulationsBusyException">Too many are waiting.</exception>
    public Task<WhatIf> Compare(SimulationStart start, SimulationInput input,
        CancellationToken cancel = default) =>
        _answers.Do(() => Whole(start, input, null, cancel), cancel);

    /// <summary>The same where nobody waits for the answer.</summary>
    /// <exception cref="SimulationsBusyException">Too many are waiting.</exception>
    public Task<WhatIf> CompareAside(SimulationStart start, SimulationInput input,
        IProgress<double> progress, CancellationToken cancel = default) =>
        _work.Do(() => Whole(start, input, progress, cancel), cancel);

    /// <summary>What each assumption does to the coverage at the horizon.</summary>
    /// <exception cref="SimulationsBusyException">Too many are waiting.</exception>
    public Task<SensitivityResult> Sensitivity(SimulationInput input, SimulatedOutcome outcome,
        CancellationToken cancel = default) => _answers.Do(
            () => new SensitivityDriver(_driver).Run(input, outcome, cancel: cancel), cancel);

    /// <summary>The best use of money.</summary>
    /// <exception cref="SimulationsBusyException">Too many are waiting.</exception>
    public Task<OptimiseResult> Optimise(OptimiseRequest request,
        IProgress<OptimiseProgress>? progress = null, CancellationToken cancel = default) =>
        _work.Do(() => new OptimiseDriver().Run(request, progress, cancel), cancel);

    public void Dispose()
    {
        _answers.Dispose();
        _work.Dispose();
    }

    private WhatIf Whole(SimulationStart start, SimulationInput input,
        IProgress<double>? progress, CancellationToken cancel)
    {
        var (baseline, result) = _baselines.Of(start, input, () => Run(
            input with { Levers = start.Baseline }, Part(progress, input.Runs, 0), cancel));
        var (outcomes, own) = Run(input, Part(progress, input.Runs, 0.5), cancel);
        return new(own, result, ComparisonBuilder.Horizon(baseline, outcomes));
    }

    private (RunOutcomes, SimulationResult) Run(
        SimulationInput input, IProgress<int>? progress, CancellationToken cancel)
    {
        var outcomes = _driver.Outcomes(new SimulationPlan(input), progress, cancel);
        return (outcomes, _driver.Result(outcomes, cancel));
    }

    private static Portion? Part(IProgress<double>? progress, int runs, double from) =>
        progress is null ? null : new(progress, runs, from);

    /// <summary>Half of the whole.</summary>
    private sealed class Portion(IProgress<double> whole, int runs, double from) : IProgress<int>
    {
        public void Report(int value) => whole.Report(from + value / (2.0 * runs));
    }
}
