using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;

namespace Network.Tests.Accounts;

public sealed class SqliteAccountTests : AccountContract
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<IStore> Open() =>
        Task.FromResult<IStore>(SqliteStore.Open(_folder.File("network.db")));

    protected override Task Clean()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
