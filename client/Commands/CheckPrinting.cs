using System.Globalization;
using Network.Silo.Checks;
using Network.Silo.Journal;
using Spectre.Console;

namespace Network.Client.Commands;

/// <summary>Checks a database and tells what was found, in words.</summary>
internal static class CheckPrinting
{
    public static async Task<StoreCheckResult> Check(
        StoreOptions options, CancellationToken cancel) =>
        await ProgressBar.Run(bar => StoreCheck.Run(options, TimeProvider.System,
            (step, done, all) => bar.Report(Name(step), done, all), cancel));

    public static void Print(StoreCheckResult result)
    {
        AnsiConsole.Write(Summary(result));
        var lines = result.Faults.Select(f => f.Text)
            .Concat(result.Recount?.Differences.Select(d => d.Text) ?? []);
        foreach (var line in lines)
        {
            Console.WriteLine(line.In(Terminal.IsChinese));
        }

        if (result.FaultsFound > result.Faults.Length)
        {
            Console.WriteLine(Text($"另有 {Number(result.FaultsFound - result.Faults.Length)} 处错误。",
                $"{Number(result.FaultsFound - result.Faults.Length)} more faults."));
        }
    }

    private static Table Summary(StoreCheckResult result)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(Text("核对项", "Checked"));
        table.AddColumn(new TableColumn(Text("结果", "Result")).RightAligned());
        table.AddRow(Text("日志位置", "Journal position"),
            Number(result.Recount?.Position ?? result.Events));
        table.AddRow(Text("事件", "Events"), Number(result.Events));
        table.AddRow(Text("对象", "Grains"), Number(result.Recount?.Grains ?? 0));
        table.AddRow(Text("待办与已办命令", "Owed and settled commands"), Number(result.Owed));
        table.AddRow(Text("附件", "Attached files"), Number(result.Files));
        table.AddRow(Text("统计不一致", "Numbers that differ"),
            result.Recount is { } counted ? Number(counted.DifferencesFound)
                : Text("无法计算", "not counted"));
        table.AddRow(Text("数据错误", "Faults in the data"),
            Number(result.FaultsFound));
        table.AddRow(Text("用时", "Took"), string.Create(
            CultureInfo.InvariantCulture, $"{result.Took.TotalSeconds:0.0} s"));
        table.AddRow(Text("结论", "Verdict"),
            result.Good ? Text("一致", "equal") : Text("有错误", "not equal"));
        return table;
    }

    private static string Name(CheckStep step) => step switch
    {
        CheckStep.Events => Text("核对事件", "Checking events"),
        CheckStep.Totals => Text("重新计算", "Counting again"),
        _ => Text("核对附件", "Checking files"),
    };

    private static string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(string zh, string en) => Terminal.IsChinese ? zh : en;
}
