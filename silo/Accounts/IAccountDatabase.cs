using System.Collections.Immutable;
using System.Data.Common;

namespace Network.Silo.Accounts;

/// <summary>The database that the accounts stand in, beside the journal.</summary>
internal interface IAccountDatabase
{
    Task<ImmutableArray<T>> Read<T>(
        AccountStatement statement, Func<DbDataReader, T> map, CancellationToken cancel);

    /// <summary>Writes all in one transaction, or nothing when the first changes no row.</summary>
    /// <returns>Rows that the first has changed.</returns>
    Task<int> Write(ImmutableArray<AccountStatement> statements, CancellationToken cancel);
}
