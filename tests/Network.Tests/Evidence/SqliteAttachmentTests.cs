using Microsoft.Data.Sqlite;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;

namespace Network.Tests.Evidence;

public sealed class SqliteAttachmentTests : AttachmentContract
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("network.db");

    protected override Task<IStore> Open() =>
        Task.FromResult<IStore>(SqliteStore.Open(Path));

    protected override async Task<long> Parts()
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM attachment_contents";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    protected override Task Clean()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
