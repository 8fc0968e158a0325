namespace Network.Grains.Simulation.Draws;

/// <summary>Successes of n independent trials.</summary>
/// <param name="P">Strictly between 0 and 1.</param>
internal readonly record struct BinomialLattice(long N, double P) : ILattice
{
    private double Odds { get; } = P / (1 - P);

    private double Against { get; } = (1 - P) / P;

    public double Mean => N * P;

    public long Max => N;

    public double Point(long k) => PointProbability.Binomial(N, P, k);

    public double Up(long k) => (N - k) / (double)(k + 1) * Odds;

    public double Down(long k) => k / (double)(N - k + 1) * Against;
}
