using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>A disk on which nothing goes wrong, to be held to the contract of the real stores.
/// </summary>
public sealed class SimulatedDisk
{
    private readonly Disk disk = new();

    /// <summary>Opens it as a process does after the one before has ended.</summary>
    public IStore Open() => new SimulatedStore(disk, shared: false);
}
