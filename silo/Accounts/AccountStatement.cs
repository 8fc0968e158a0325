using System.Data.Common;

namespace Network.Silo.Accounts;

/// <summary>A statement with its values, by their names.</summary>
internal sealed record AccountStatement(
    string Sql, params (string Name, object? Value)[] Values)
{
    public DbCommand On(DbConnection connection, DbTransaction? transaction)
    {
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Transaction = transaction;
        foreach (var (name, value) in Values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
