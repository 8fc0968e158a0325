namespace Network.Grains.Simulation.Draws;

/// <summary>The probability 1 − e⁻ʰ of what has the hazard h in one month; the hazard is kept
/// because it is the logarithm of the complement.</summary>
/// <param name="Hazard">A month, 0 or more.</param>
public readonly record struct Chance(double Hazard, double Probability)
{
    /// <param name="hazard">A month; below 0 counts as 0.</param>
    public static Chance OfHazard(double hazard) => hazard > 0
        ? new(hazard, Elementary.ProbabilityOf(hazard))
        : default;
}
