using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>Bounds of single numbers.</summary>
internal static class Within
{
    public static Rejection? Whole(long value, long min, long max, string field) =>
        value < min || value > max
            ? new Rejection("simulation.out-of-range", new(
                $"应为 {min} 至 {max} 之间的整数，现为 {value}。",
                $"It must be a whole number from {min} to {max}; it is {value}."), field)
            : null;

    public static Rejection? Number(double value, double min, double max, string field) =>
        value >= min && value <= max
            ? null
            : new Rejection("simulation.out-of-range", new(
                $"应在 {Text(min)} 至 {Text(max)} 之间，现为 {Text(value)}。",
                $"It must be from {Text(min)} to {Text(max)}; it is {Text(value)}."), field);

    public static Rejection? Money(long fen, string field) =>
        fen < 0 || fen > SimulationLimits.MoneyMax
            ? new Rejection("simulation.out-of-range", new(
                $"金额应在 0 至 {SimulationLimits.MoneyMax / 100} 元之间，现为 {fen / 100m} 元。",
                $"The amount must be from 0 to {SimulationLimits.MoneyMax / 100} yuan; it is "
                + $"{fen / 100m} yuan."), field)
            : null;

    public static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
