using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Tests.Journal;
using Network.Tests.Runtime;

namespace Network.Tests.Cluster;

/// <summary>Everything that holds for a network in one process holds for a cluster.</summary>
public sealed class ClusterContractTests : TotalsContract
{
    private string? database;

    internal override GrainRuntimeStart? Runtime => TestSilos.Start;

    protected override async Task<IStore> Open()
    {
        database ??= await PostgresServer.NewDatabase();
        return await PostgresStore.Open(database);
    }
}
