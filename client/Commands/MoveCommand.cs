using System.CommandLine;

namespace Network.Client.Commands;

/// <summary>Copies a database into an empty one of the other kind.</summary>
internal static class MoveCommand
{
    public static Command Create()
    {
        var command = new Command("move",
            "Copy a database into an empty one: from a SQLite file to PostgreSQL, or back. Stop "
            + "the service first; the old database stays as it is.");
        var from = Name("--from", "SQLite file to move from.", "file");
        var fromPostgres = Name("--from-postgres", "PostgreSQL to move from.", "connection");
        var to = Name("--to", "SQLite file to make.", "file");
        var toPostgres = Name("--to-postgres", "Empty PostgreSQL database.", "connection");
        Option<string?>[] all = [from, fromPostgres, to, toPostgres];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(from) is { } file && !File.Exists(file))
            {
                throw new ExpectedFailureException(ExitCode.BadInput,
                    $"There is no database '{file}'.");
            }

            var source = BackupPrinting.Store(
                parsed.GetValue(from), parsed.GetValue(fromPostgres));
            var target = BackupPrinting.Store(parsed.GetValue(to), parsed.GetValue(toPostgres));
            var result = await BackupPrinting.Run(b => b.Move(source, target, cancel));
            return BackupPrinting.Tell(result,
                ("已迁移", "Moved"), ("没有迁移：数据库有错误", "Nothing moved: the database has faults"));
        });
        HelpWithExamples.Add(command,
            "move --from data/network.db --to-postgres \"Host=db;Database=network\"",
            "move --from-postgres \"Host=db;Database=network\" --to data/network.db");
        return command;
    }

    private static Option<string?> Name(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };
}
