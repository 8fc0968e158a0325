namespace Network.Grains.Simulation.Draws;

/// <summary>The probability 1 − e⁻ʰ of what has the hazard h in one month; the hazard is kept
/// because it is the logarithm of the complement.</summary>
public readonly record struct Chance
{
    private Chance(double hazard, double probability) =>
        (Hazard, Probability) = (hazard, probability);

    public double Hazard { get; }

    public double Probability { get; }

    /// <param name="hazard">A month; below 0 counts as 0.</param>
    public static Chance OfHazard(double hazard) => hazard > 0
        ? new(hazard, Elementary.ProbabilityOf(hazard))
        : default;
}
