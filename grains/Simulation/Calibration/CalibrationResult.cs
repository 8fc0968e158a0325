using System.Collections.Immutable;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Calibration;

/// <summary>All that the records say; what is not in it stays assumed.</summary>
public sealed record CalibrationResult(
    ImmutableArray<CalibratedParameter> Parameters,
    ImmutableArray<CalibratedActivity> Activities,
    ImmutableArray<DistrictFactor> Districts,
    ImmutableArray<FittedMonth> Fitted)
{
    /// <summary>The input with estimates in the place of assumptions.</summary>
    /// <param name="since">What the records cover, such as <c>2020-01—2025-06</c>: the phrase of
    /// the new sources.</param>
    public SimulationInput Apply(SimulationInput input, string since)
    {
        ArgumentNullException.ThrowIfNull(input);
        var source = new Kernel.Source(Parameter.Calibrated, since);
        var factors = Districts.ToDictionary(d => d.District, d => d.Factor);
        foreach (var (id, estimate) in Parameters)
        {
            input = input.With(input[id] with { Prior = estimate.Prior, Source = source });
        }

        return input with
        {
            Classes =
            [
                .. input.Classes.Select(c => c with
                {
                    // One founding in a district of one says little, and may ask for anything.
                    Initiative = Math.Min(SimulationLimits.FactorMax,
                        c.Initiative * factors.GetValueOrDefault(c.District, 1)),
                }),
            ],
            Activities = [.. input.Activities.Select(a => Apply(a, source))],
        };
    }

    private SimulatedActivity Apply(SimulatedActivity activity, Kernel.Source source) =>
        Activities.FirstOrDefault(a => a.Category == activity.Category) is { } found
            ? activity with
            {
                Sessions = found.Sessions.Prior,
                Attendance = found.Attendance?.Prior ?? activity.Attendance,
                Source = source,
            }
            : activity;
}
