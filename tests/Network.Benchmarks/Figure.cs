using System.Globalization;

namespace Network.Benchmarks;

/// <summary>One measured number beside the limit that it has to keep.</summary>
/// <param name="Name">Stable, kebab-case.</param>
/// <param name="What">What is measured, as one reads it in a table.</param>
/// <param name="Detail">The numbers it was made from.</param>
public sealed record Figure(
    string Name, string What, double Measured, string Unit, Limit? Limit, string Detail)
{
    /// <summary>Whether the limit is kept; a figure without one always keeps it.</summary>
    public bool Met => Limit is not { } limit
        || (limit.IsFloor ? Measured >= limit.Value : Measured <= limit.Value);

    public string MeasuredText => Text(Measured, Unit);

    public string LimitText => Limit is { } limit
        ? $"{(limit.IsFloor ? "≥" : "≤")} {Text(limit.Value, Unit)}"
        : "";

    private static string Text(double value, string unit)
    {
        var digits = Math.Abs(value) switch { < 10 => "0.##", < 100 => "0.#", _ => "#,0" };
        var number = value.ToString(digits, CultureInfo.InvariantCulture);
        return unit.Length == 0 ? number : $"{number} {unit}";
    }
}
