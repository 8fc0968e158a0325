using Network.Silo.Delivery;

namespace Network.Silo;

/// <summary>Where grains live, as one process sees it: the port to all of them, and the share that
/// lives here.</summary>
public interface IGrainRuntime : INetwork, IAsyncDisposable
{
    /// <summary>Grains in this process's memory.</summary>
    int ResidentCount { get; }

    /// <summary>What this process delivers of all that grains are owed, as the members are at this
    /// moment; null where it asks nobody, and delivers everything.</summary>
    DeliveryShare? Share { get; }
}
