using Network.Silo.Journal;
using Network.Simulated.Store;
using Network.Tests.Journal;

namespace Network.Tests.Simulated;

/// <summary>The disk of the simulation keeps the contract of the real databases, so what holds on
/// it holds on them.</summary>
public sealed class SimulatedStoreTests : DirectoryContract
{
    private readonly SimulatedDisk disk = new();

    protected override Task<IStore> Open() => Task.FromResult(disk.Open());
}
