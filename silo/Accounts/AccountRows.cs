using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo.Accounts;

/// <summary>Reads rows of the account tables.</summary>
internal static class AccountRows
{
    /// <summary>Columns of an account before those of what it is joined with.</summary>
    private const int AccountColumns = 13;

    public static Account Account(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2),
        JsonSerializer.Deserialize<ImmutableArray<Grant>>(row.GetString(3), Wire.Options),
        Text(row, 4), row.GetInt64(5) != 0, row.GetInt64(6) != 0, row.GetString(7), Text(row, 8),
        Time(row, 9), (int)row.GetInt64(10), row.IsDBNull(11) ? null : Time(row, 11),
        row.GetInt64(12));

    public static AccountSession Session(DbDataReader row, int first) => new(
        row.GetString(first), row.GetString(first + 1), row.GetString(first + 2),
        row.GetString(first + 3), Time(row, first + 4), Time(row, first + 5),
        row.GetString(first + 6), row.GetString(first + 7));

    public static (AccountSession, Account) WithSession(DbDataReader row) =>
        (Session(row, AccountColumns), Account(row));

    public static AccessToken Token(DbDataReader row, int first) => new(
        row.GetString(first), row.GetString(first + 1), row.GetString(first + 2),
        row.GetString(first + 3), row.GetInt64(first + 4) != 0, Time(row, first + 5),
        Time(row, first + 6), row.IsDBNull(first + 7) ? null : Time(row, first + 7));

    public static (AccessToken, Account) WithToken(DbDataReader row) =>
        (Token(row, AccountColumns), Account(row));

    public static ReaderMark Mark(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetInt64(2), Time(row, 3));

    public static Invitation Invitation(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), Time(row, 3));

    public static AuditEntry Audit(DbDataReader row) => new(
        Time(row, 0), Enum.Parse<AuditKind>(row.GetString(1)), Text(row, 2), Text(row, 3),
        Text(row, 4), Text(row, 5), row.GetInt64(6));

    private static string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset Time(DbDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
