using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Comparison;

/// <summary>Something assumed that a tornado makes larger and smaller.</summary>
/// <param name="Id">The parameter's word, or <c>sessions</c> or <c>attendance</c> for those of
/// all activities.</param>
/// <param name="Times">The input with it multiplied.</param>
public sealed record SensitivityTarget(
    string Id, LocalText Name, Func<SimulationInput, double, SimulationInput> Times)
{
    /// <summary>Everything that an input assumes.</summary>
    public static ImmutableArray<SensitivityTarget> Of(SimulationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return
        [
            .. input.Parameters.Select(p => new SensitivityTarget(Words.Of(p.Id), p.Name,
                (i, factor) => i.With(i[p.Id].Times(factor)))),
            .. input.Activities.IsEmpty ? [] : Activities,
        ];
    }

    private static ImmutableArray<SensitivityTarget> Activities { get; } =
    [
        new("sessions", new("活动频次", "Sessions"), (input, factor) => input with
        {
            Activities = [.. input.Activities.Select(
                a => a with { Sessions = a.Sessions.Times(factor) })],
        }),
        new("attendance", new("场均人次", "Attendance"), (input, factor) => input with
        {
            Activities = [.. input.Activities.Select(
                a => a with { Attendance = a.Attendance.Times(factor) })],
        }),
    ];
}
