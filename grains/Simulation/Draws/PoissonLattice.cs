namespace Network.Grains.Simulation.Draws;

/// <summary>Events that come independently of each other.</summary>
internal readonly record struct PoissonLattice(double Mean) : ILattice
{
    private double Reciprocal { get; } = 1 / Mean;

    /// <summary>No mean that is asked for comes near.</summary>
    public long Max => long.MaxValue / 4;

    public double Point(long k) => PointProbability.Poisson(Mean, k);

    public double Up(long k) => Mean / (k + 1);

    public double Down(long k) => k * Reciprocal;
}
