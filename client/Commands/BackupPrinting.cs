using System.Globalization;
using Network.Silo.Backups;
using Network.Silo.Journal;

namespace Network.Client.Commands;

/// <summary>Runs a backup, a restore or a move with its progress and tells what came of it.
/// </summary>
internal static class BackupPrinting
{
    public static Task<BackupResult> Run(Func<StoreBackup, Task<BackupResult>> work) =>
        ProgressBar.Run(bar => work(new StoreBackup(TimeProvider.System,
            (step, done, all) => bar.Report(Name(step), done, all))));

    /// <param name="good">What to say of a copy without faults.</param>
    /// <param name="bad">What to say where the copy has faults; they follow.</param>
    public static int Tell(BackupResult result, (string Zh, string En) good,
        (string Zh, string En) bad)
    {
        if (result.Check.Good)
        {
            var recount = result.Check.Recount!;
            Console.WriteLine(Text(
                $"{good.Zh}：{N(recount.Events)} 个事件，{N(recount.Grains)} 个对象，"
                + "已核对，汇总数一致。",
                $"{good.En}: {N(recount.Events)} events of {N(recount.Grains)} grains, checked, "
                + "all totals equal."));
            return (int)ExitCode.Success;
        }

        Console.WriteLine(Text($"{bad.Zh}：", $"{bad.En}:"));
        CheckPrinting.Print(result.Check);
        return (int)ExitCode.Failure;
    }

    public static string Text(string zh, string en) => Terminal.IsChinese ? zh : en;

    /// <summary>A database by its name on a command line: a connection string has an equals sign,
    /// a file has none.</summary>
    public static StoreOptions Store(string? sqlite, string? postgres) => (sqlite, postgres) switch
    {
        ({ } file, null) => StoreOptions.Sqlite(file),
        (null, { } connection) => StoreOptions.Postgres(connection),
        _ => throw new ExpectedFailureException(ExitCode.BadInput,
            "Name one database: a SQLite file, or a PostgreSQL connection string."),
    };

    private static string Name(BackupStep step) => step switch
    {
        BackupStep.Copy => Text("复制文件", "Copying pages"),
        BackupStep.Rows => Text("复制数据", "Copying rows"),
        BackupStep.Cut => Text("回到指定时刻", "Going back to the moment"),
        _ => Text("核对副本", "Checking the copy"),
    };

    private static string N(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture);
}
