using System.Globalization;
using Spectre.Console;

namespace Network.Client.Commands;

/// <summary>
/// Progress on standard error: bars where a person watches, else a line for each tenth of the way,
/// so that a log is not flooded.
/// </summary>
internal sealed class ProgressBar
{
    private const int StepPercent = 10;

    private readonly ProgressContext? _bars;
    private readonly Dictionary<string, ProgressTask> _tasks = [];
    private readonly Dictionary<string, long> _told = [];

    private ProgressBar(ProgressContext? bars) => _bars = bars;

    public static async Task<T> Run<T>(Func<ProgressBar, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work(new ProgressBar(null));

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
        });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(),
                new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bars => work(new ProgressBar(bars)));
    }

    public void Report(string name, long done, long total)
    {
        if (_bars is null)
        {
            Tell(name, done, total);
            return;
        }

        if (!_tasks.TryGetValue(name, out var task))
            _tasks[name] = task = _bars.AddTask(name);

        task.MaxValue = Math.Max(1, total);
        task.Value = total == 0 ? 1 : done;
    }

    private void Tell(string name, long done, long total)
    {
        var percent = total <= 0 ? 100 : Math.Min(100, done * 100 / total);
        var step = percent / StepPercent * StepPercent;
        if (_told.TryGetValue(name, out var before) && before >= step)
            return;

        _told[name] = step;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {step} % ({done:N0} / {total:N0})"));
    }
}
