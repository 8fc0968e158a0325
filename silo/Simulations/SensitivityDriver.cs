using System.Collections.Immutable;
using Network.Grains.Simulation.Comparison;
using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>Runs a tornado: an input again and again with one thing assumed smaller or larger,
/// under the same draws.</summary>
public sealed class SensitivityDriver(SimulationDriver driver)
{
    /// <param name="input">Has passed its check.</param>
    /// <param name="outcome">What is watched, of the city at the horizon.</param>
    /// <param name="progress">Told the share of the work done, 0 to 1.</param>
    public SensitivityResult Run(SimulationInput input,
        SimulatedOutcome outcome = SimulatedOutcome.Coverage, IProgress<double>? progress = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var scope = outcome is SimulatedOutcome.Coverage or SimulatedOutcome.Associations
            or SimulatedOutcome.Founded or SimulatedOutcome.Dormant or SimulatedOutcome.Homes
            or SimulatedOutcome.Demonstration
            ? RunScope.Horizon
            : RunScope.Everything;
        var baseline = driver.Outcomes(new(input, scope), cancel: cancel);
        var targets = SensitivityTarget.Of(input);
        var bars = ImmutableArray.CreateBuilder<SensitivityBar>(targets.Length);
        foreach (var target in targets)
        {
            bars.Add(new(target.Id, target.Name,
                Change(target, 1 - SensitivityBar.Step), Change(target, 1 + SensitivityBar.Step)));
            progress?.Report(bars.Count / (double)targets.Length);
        }

        return new(outcome, ComparisonBuilder.Mean(baseline, outcome),
            [.. bars.OrderByDescending(b => b.Width)]);

        PairedDifference Change(SensitivityTarget target, double factor)
        {
            var changed = driver.Outcomes(
                new(target.Times(input, factor), scope), cancel: cancel);
            return ComparisonBuilder.AtHorizon(baseline, changed, outcome);
        }
    }
}
