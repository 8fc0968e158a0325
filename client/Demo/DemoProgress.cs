using System.Diagnostics;
using System.Globalization;
using Network.Client.Commands;
using Spectre.Console;

namespace Network.Client.Demo;

/// <summary>Tells the person at the keyboard how the past is coming along.</summary>
internal static class DemoProgress
{
    /// <summary>Makes what is missing of the past, with a progress bar.</summary>
    public static async Task Show(DemoCity city, CancellationToken cancel)
    {
        if (city.Missing == 0)
        {
            Console.WriteLine(Text("模拟数据已就绪。", "The simulated past is there."));
            return;
        }

        var clock = Stopwatch.StartNew();
        Console.WriteLine(Text("正在模拟三年的数据，页面已经可以打开。",
            "Simulating three years; the pages can be opened already."));
        await (Console.IsOutputRedirected
            ? Plainly(city, cancel)
            : WithBar(city, cancel));
        var seconds = clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine(Text($"模拟数据已就绪，用时 {seconds} 秒。",
            $"The simulated past is there, after {seconds} s."));
        foreach (var (command, why) in city.Refused.Take(1))
        {
            Console.WriteLine(Text(
                $"有 {city.Refused.Count} 条模拟命令不符合现行文件，例如：{why.Message.Zh}",
                $"{city.Refused.Count} simulated commands break a rule of the policy, such as "
                + $"{command.Key}: {why.Message.En}"));
        }
    }

    private static Task WithBar(DemoCity city, CancellationToken cancel) =>
        AnsiConsole.Progress().StartAsync(progress =>
        {
            var bar = progress.AddTask(Text("模拟", "Simulating"), maxValue: city.Missing);
            return city.CatchUp(
                day =>
                {
                    bar.Description = Day(day);
                    bar.Increment(day.Count);
                },
                cancel);
        });

    private static Task Plainly(DemoCity city, CancellationToken cancel)
    {
        var year = 0;
        return city.CatchUp(
            day =>
            {
                if (day.At.Year != year)
                {
                    year = day.At.Year;
                    Console.WriteLine(Day(day));
                }
            },
            cancel);
    }

    private static string Day(PastDay day) =>
        day.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(string chinese, string english) =>
        Terminal.IsChinese ? chinese : english;
}
