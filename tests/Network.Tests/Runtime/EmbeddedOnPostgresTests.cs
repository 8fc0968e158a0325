using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Tests.Journal;

namespace Network.Tests.Runtime;

public sealed class EmbeddedOnPostgresTests : EmbeddedContract
{
    private string? database;

    protected override async Task<IStore> Open()
    {
        database ??= await PostgresServer.NewDatabase();
        return await PostgresStore.Open(database);
    }
}
