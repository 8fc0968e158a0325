using System.CommandLine;
using Network.Client.Configuration;
using Network.Silo.Journal;

namespace Network.Client.Commands;

/// <summary>Counts everything again from the events and compares it with what is stored.
/// </summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify",
            "Check a database, also while it is served, and without writing to it: the file is "
            + "whole, versions and positions have no gaps, hashes chain, every owed command is "
            + "somebody's, the stored totals are what the events give, and every attached file "
            + "is as it was kept. Names what is wrong by stream and version, or by file; exit "
            + "code 1 then.");
        var options = SharedOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Verify(options.Read(parsed).Store, cancel));
        HelpWithExamples.Add(command,
            "verify",
            "verify --data my-city.db",
            "verify --data backup-2026-03-05.db",
            "verify --postgres \"Host=db;Database=network;Username=network\"");
        return command;
    }

    private static async Task<int> Verify(StoreSettings settings, CancellationToken cancel)
    {
        if (settings.Provider == Provider.Sqlite && !File.Exists(settings.Path))
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"There is no database '{settings.Path}'.");
        }

        var result = await CheckPrinting.Check(settings.Options, cancel);
        CheckPrinting.Print(result);
        return (int)(result.Good ? ExitCode.Success : ExitCode.Failure);
    }
}
