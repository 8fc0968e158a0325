using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Calibration;

/// <summary>A number estimated from records, with the 95 % interval of its profile likelihood.
/// </summary>
/// <param name="Events">How often it happened.</param>
/// <param name="Exposure">How often it might have: organisation-months, association-months.
/// </param>
public sealed record Estimate(
    double Value, double Low, double High, double Events, double Exposure)
{
    /// <summary>Numbers below this are taken for none.</summary>
    private const double Least = 1e-12;

    /// <summary>What a run draws of it: around the value, as wide as the interval. Of what never
    /// happened anything up to the interval's end alike.</summary>
    public Prior Prior
    {
        get
        {
            if (Value <= Least)
                return Prior.Uniform(0, High);

            var low = Low > Least ? Low : Value * Math.Min(1, Value / High);
            return Prior.LogNormal(low, Value, Math.Max(High, Value));
        }
    }
}
