using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Comparison;

/// <summary>What an outcome of the city at the horizon does when one thing assumed is a fifth
/// smaller or larger.</summary>
/// <param name="Smaller">Change of the mean with 0.8 times the value.</param>
/// <param name="Larger">Change of the mean with 1.2 times the value.</param>
public sealed record SensitivityBar(
    string Id, LocalText Name, PairedDifference Smaller, PairedDifference Larger)
{
    /// <summary>A fifth.</summary>
    public const double Step = 0.2;

    /// <summary>By which bars are sorted.</summary>
    public double Width => Math.Max(Math.Abs(Smaller.Mean), Math.Abs(Larger.Mean));
}
