using System.Collections.Immutable;
using System.Data.Common;
using Network.Silo.Journal;
using Npgsql;

namespace Network.Silo.Accounts;

/// <summary>Accounts in the journal's PostgreSQL database.</summary>
internal sealed class PostgresAccounts(NpgsqlDataSource source) : IAccountDatabase
{
    public Task<ImmutableArray<T>> Read<T>(AccountStatement statement, Func<DbDataReader, T> map,
        CancellationToken cancel) => Known(async () =>
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var command = statement.On(connection, null);
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var all = ImmutableArray.CreateBuilder<T>();
            while (await rows.ReadAsync(cancel))
            {
                all.Add(map(rows));
            }

            return all.ToImmutable();
        });

    public Task<int> Write(ImmutableArray<AccountStatement> statements,
        CancellationToken cancel) => Known(async () =>
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            var changed = 0;
            foreach (var (statement, i) in statements.Select((s, i) => (s, i)))
            {
                await using var command = statement.On(connection, transaction);
                var rows = await command.ExecuteNonQueryAsync(cancel);
                changed = i == 0 ? rows : changed;
                if (changed == 0)
                    return 0;
            }

            await transaction.CommitAsync(cancel);
            return changed;
        });

    private static async Task<T> Known<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (NpgsqlException broken)
        {
            throw new JournalUnavailableException("PostgreSQL did not answer.", broken);
        }
    }
}
