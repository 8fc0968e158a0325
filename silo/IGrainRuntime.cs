namespace Network.Silo;

/// <summary>Where grains live, as one process sees it: the port to all of them, and the share that
/// lives here.</summary>
public interface IGrainRuntime : INetwork, IAsyncDisposable
{
    /// <summary>Grains in this process's memory.</summary>
    int ResidentCount { get; }
}
