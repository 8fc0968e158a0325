using Network.Silo.Journal;
using Network.Silo.Journal.Postgres;
using Network.Tests.Journal;
using Npgsql;

namespace Network.Tests.Evidence;

public sealed class PostgresAttachmentTests : AttachmentContract
{
    private string? _database;

    protected override async Task<IStore> Open()
    {
        _database ??= await PostgresServer.NewDatabase();
        return await PostgresStore.Open(_database);
    }

    protected override async Task<long> Parts()
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT COUNT(*) FROM attachment_contents", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
