using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Tests.Journal;

namespace Network.Tests.Accounts;

public sealed class PostgresAccountTests : AccountContract
{
    private string? _database;

    protected override async Task<IStore> Open()
    {
        _database ??= await PostgresServer.NewDatabase();
        return await PostgresStore.Open(_database);
    }
}
