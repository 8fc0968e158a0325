using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>Says what is wrong with an input, at a cost that does not depend on how much it asks
/// for.</summary>
public static class InputCheck
{
    /// <returns>Null when it can be run.</returns>
    public static Rejection? Of(SimulationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Extent(input)
            ?? DistrictCheck.Of(input)
            ?? ClassCheck.Of(input)
            ?? LeverCheck.Of(input)
            ?? ParameterCheck.Of(input)
            ?? Work(input);
    }

    private static Rejection? Extent(SimulationInput input) =>
        Within.Whole(input.Months, 1, SimulationLimits.MonthsMax, "months")
        ?? Within.Whole(input.Runs, 1, SimulationLimits.RunsMax, "runs")
        ?? Within.Whole(input.Seed, 0, SimulationLimits.SeedMax, "seed")
        ?? Within.Whole(input.StartMonth, 1, 12, "startMonth")
        ?? Within.Whole(input.StartYear, SimulationLimits.YearMin, SimulationLimits.YearMax,
            "startYear");

    private static Rejection? Work(SimulationInput input)
    {
        var months = (long)input.Runs * input.Months;
        var places = Math.Max(input.Classes.Length, input.Districts.Length);
        return months * places > SimulationLimits.StepsMax
            || months * (input.Districts.Length + 1) > SimulationLimits.CellsMax
            ? new Rejection("simulation.too-much-work", new(
                "次数、月数与区镇（类别）数的乘积过大，请减少次数或缩短年限。",
                "Runs times months times districts (or classes) is too much; ask for fewer runs "
                + "or a shorter horizon."), "runs")
            : null;
    }
}
