using System.CommandLine;
using System.Globalization;
using Network.Client.Configuration;
using Network.Grains;
using Network.Silo.Journal;
using Network.Silo.Rollup;
using Spectre.Console;

namespace Network.Client.Commands;

/// <summary>Counts everything again from the events and compares it with the stored totals.
/// </summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify",
            "Check the journal: every stream folds, versions and positions have no gaps, hashes "
            + "chain, and the stored totals are what the events give. Exit code 1 when not.");
        var options = SharedOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Verify(options.Read(parsed).Store, cancel));
        HelpWithExamples.Add(command,
            "verify",
            "verify --database my-city.db",
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

        await using var store = await StoreFactory.Open(settings.Options, cancel);
        var result = await Run(store, cancel);
        AnsiConsole.Write(Summary(result));
        foreach (var line in result.Differences.Select(d => d.Text)
            .Concat(result.Faults.Select(f => f.Text)))
        {
            Console.WriteLine(line.In(Terminal.IsChinese));
        }

        return (int)(result.Equal ? ExitCode.Success : ExitCode.Failure);
    }

    private static async Task<RecountResult> Run(IStore store, CancellationToken cancel)
    {
        var recount = new Recount(store, Catalog.Of, TimeProvider.System);
        if (Console.IsOutputRedirected)
        {
            return await recount.Run(null, cancel: cancel);
        }

        return await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask(Text("重新计算", "Counting again"));
            return await recount.Run(null, (read, all) =>
            {
                task.MaxValue = Math.Max(1, all);
                task.Value = read;
            }, cancel);
        });
    }

    private static Table Summary(RecountResult result)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(Text("核对项", "Checked"));
        table.AddColumn(new TableColumn(Text("结果", "Result")).RightAligned());
        table.AddRow(Text("日志位置", "Journal position"), Number(result.Position));
        table.AddRow(Text("事件", "Events"), Number(result.Events));
        table.AddRow(Text("对象", "Grains"), Number(result.Grains));
        table.AddRow(Text("统计不一致", "Numbers that differ"), Number(result.DifferencesFound));
        table.AddRow(Text("事件流错误", "Faults in streams"), Number(result.FaultsFound));
        table.AddRow(Text("用时", "Took"), string.Create(
            CultureInfo.InvariantCulture, $"{result.Took.TotalSeconds:0.0} s"));
        table.AddRow(Text("结论", "Verdict"),
            result.Equal ? Text("一致", "equal") : Text("不一致", "not equal"));
        return table;
    }

    private static string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(string zh, string en) => Terminal.IsChinese ? zh : en;
}
