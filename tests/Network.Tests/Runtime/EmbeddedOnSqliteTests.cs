using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;

namespace Network.Tests.Runtime;

public sealed class EmbeddedOnSqliteTests : EmbeddedContract
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IStore> Open() =>
        Task.FromResult<IStore>(SqliteStore.Open(folder.File("network.db")));
}
