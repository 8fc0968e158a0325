using System.Data.Common;
using System.Globalization;

namespace Network.Silo.Checks;

/// <summary>
/// Rows as they stand in a database, whatever is in them, all of one moment and without writing
/// anything. The same statements for SQLite and PostgreSQL.
/// </summary>
internal sealed class StoreRows(DbConnection connection, DbTransaction moment, bool isSqlite)
    : IAsyncDisposable
{
    public bool IsSqlite => isSqlite;

    /// <exception cref="DbException">What is asked for cannot be read.</exception>
    public IEnumerable<DbDataReader> Read(string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = moment;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return rows;
        }
    }

    public long Number(string sql) => Read(sql).Select(row => Long(row, 0)).First();

    /// <summary>A whole number of any width; 0 where something else stands.</summary>
    public static long Long(DbDataReader row, int column) => row.GetValue(column) switch
    {
        long number => number,
        int number => number,
        short number => number,
        bool fact => fact ? 1 : 0,
        var other => long.TryParse(Convert.ToString(other, CultureInfo.InvariantCulture),
            NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : 0,
    };

    public static string Text(DbDataReader row, int column) =>
        Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture) ?? "";

    public static string? TextOrNull(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Text(row, column);

    public static byte[] Bytes(DbDataReader row, int column) =>
        row.GetValue(column) as byte[] ?? [];

    /// <summary>A command's id; the empty one where something else stands.</summary>
    public static Guid Id(DbDataReader row, int column) => row.GetValue(column) switch
    {
        Guid id => id,
        byte[] { Length: 16 } bytes => new Guid(bytes),
        _ => Guid.Empty,
    };

    public async ValueTask DisposeAsync()
    {
        await moment.DisposeAsync();
        await connection.DisposeAsync();
    }
}
