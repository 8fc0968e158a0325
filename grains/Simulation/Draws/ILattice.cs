namespace Network.Grains.Simulation.Draws;

/// <summary>A distribution over the whole numbers from 0.</summary>
internal interface ILattice
{
    double Mean { get; }

    /// <summary>Largest value there is.</summary>
    long Max { get; }

    /// <summary>Probability of k itself.</summary>
    double Point(long k);

    /// <summary>Probability of k + 1 divided by that of k.</summary>
    double Up(long k);

    /// <summary>Probability of k − 1 divided by that of k.</summary>
    double Down(long k);
}
