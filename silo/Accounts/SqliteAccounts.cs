using System.Collections.Immutable;
using System.Data.Common;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;

namespace Network.Silo.Accounts;

/// <summary>Accounts in the journal's file: written by its one writer, read beside it.</summary>
internal sealed class SqliteAccounts(SqliteReader reader, SqliteWriter writer, GroupCommit commits)
    : IAccountDatabase
{
    public Task<ImmutableArray<T>> Read<T>(
        AccountStatement statement, Func<DbDataReader, T> map, CancellationToken cancel) =>
        Task.FromResult(reader.Rows<T>(statement.Sql, row => map(row), statement.Values));

    public async Task<int> Write(
        ImmutableArray<AccountStatement> statements, CancellationToken cancel)
    {
        var changed = 0;
        await commits.Run(() => changed = writer.Write(statements));
        return changed;
    }
}
