using System.CommandLine;
using Network.Client.Configuration;
using Network.Silo.Backups;
using Network.Silo.Journal;

namespace Network.Client.Commands;

/// <summary>Copies the database into a file, also while it is served.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var command = new Command("backup",
            "Copy the whole database, one moment of it, into a new file, and check the copy. The "
            + "service may go on meanwhile. A backup is a SQLite file, also of PostgreSQL.");
        var file = new Argument<string>("file") { Description = "The file to make." };
        command.Arguments.Add(file);
        var options = SharedOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Backup(
            options.Read(parsed).Store, parsed.GetRequiredValue(file), cancel));
        HelpWithExamples.Add(command,
            "backup backup-2026-03-05.db",
            "backup backup-2026-03-05.db --data my-city.db",
            "backup backup-2026-03-05.db --postgres \"Host=db;Database=network\"");
        return command;
    }

    private static async Task<int> Backup(
        StoreSettings settings, string file, CancellationToken cancel)
    {
        if (settings.Provider == Provider.Sqlite && !File.Exists(settings.Path))
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"There is no database '{settings.Path}'.");
        }

        var result = await BackupPrinting.Run(b => b.Backup(settings.Options, file, cancel));
        return BackupPrinting.Tell(result,
            ($"备份已写入 {file}", $"Backed up to {file}"),
            ($"数据库有错误，副本保存为 {StoreBackup.DamagedName(file)}",
                $"The database has faults; the copy is kept as {StoreBackup.DamagedName(file)}"));
    }
}
