using Network.Grains.Kernel;

namespace Network.Silo.Simulations;

/// <summary>
/// Where processes that share a database see how far each other's runs are. Nothing depends on
/// it: what became of a run stands in its scenario.
/// </summary>
public interface IRunBoard
{
    /// <summary>Says how far a run is; what was said is forgotten when it is not said again for
    /// a while, for its process may have ended.</summary>
    /// <param name="share">0 to 1.</param>
    Task Tell(GrainKey scenario, double share, CancellationToken cancel = default);

    /// <summary>Takes back what was said of a run that has ended.</summary>
    Task Clear(GrainKey scenario, CancellationToken cancel = default);

    /// <summary>How far a run is, 0 to 1; null where nobody has said so lately.</summary>
    Task<double?> Read(GrainKey scenario, CancellationToken cancel = default);
}
