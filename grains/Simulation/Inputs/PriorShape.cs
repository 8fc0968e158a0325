namespace Network.Grains.Simulation.Inputs;

/// <summary>How a value that is not known is spread.</summary>
public enum PriorShape
{
    /// <summary>Known: always the middle.</summary>
    Fixed,

    /// <summary>Any value from low to high alike.</summary>
    Uniform,

    /// <summary>Any order of magnitude from low to high alike: for what is hardly known.</summary>
    LogUniform,

    /// <summary>Around the middle, low and high being the ends of the central 95 %; of the
    /// logarithm, so the middle is the median and nothing is below 0.</summary>
    LogNormal,
}
