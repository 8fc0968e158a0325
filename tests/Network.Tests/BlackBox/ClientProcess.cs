using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text;
using Network.Tests.Tidy;

namespace Network.Tests.BlackBox;

/// <summary>The real program in a process of its own, with everything it prints.</summary>
internal sealed class ClientProcess : IDisposable
{
    private static readonly TimeSpan ExitWithin = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    /// <param name="program">Another one of the product's programs.</param>
    /// <param name="environment">Variables that it finds besides this process's own.</param>
    public ClientProcess(IEnumerable<string> arguments, string folder, string? program = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [program ?? Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? ReadOnlyDictionary<string, string>.Empty)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The program as this build made it.</summary>
    public static string Program { get; } = Built("client", "Network.Client.dll");

    /// <summary>A program of one of the product's folders, from the same build as the caller's:
    /// the same configuration, with or without the cluster.</summary>
    public static string Built(string folder, string name) => Path.Combine(
        Repository.Root, folder, AppContext.BaseDirectory[
            (AppContext.BaseDirectory.LastIndexOf(Bin, StringComparison.Ordinal) + 1)..],
        name);

    public bool HasExited => _process.HasExited;

    public int Id => _process.Id;

    public string Output => Text(_output);

    public string Errors => Text(_errors);

    /// <summary>Runs one command line to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> Run(
        string folder, params string[] arguments)
    {
        using var process = new ClientProcess(arguments, folder);
        var code = await process.Exit();
        return (code, process.Output, process.Errors);
    }

    /// <summary>Waits for the end by itself and gives the exit code.</summary>
    public async Task<int> Exit()
    {
        using var deadline = new CancellationTokenSource(ExitWithin);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Still running after {ExitWithin.TotalSeconds} s.\n{this}");
        }

        return _process.ExitCode;
    }

    /// <summary>Asks it to stop in good order (SIGTERM).</summary>
    public Task Terminate() => Signal("-TERM");

    /// <summary>Stops it where it stands (SIGSTOP), or lets it go on (SIGCONT).</summary>
    public Task Freeze(bool frozen) => Signal(frozen ? "-STOP" : "-CONT");

    /// <summary>Ends it in the middle of whatever it does (SIGKILL).</summary>
    public async Task Kill()
    {
        _process.Kill();
        await Exit();
    }

    public override string ToString() => $"Output:\n{Output}\nErrors:\n{Errors}";

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, Id.ToString(null, null)]);
        await kill.WaitForExitAsync();
    }

    private static string Bin =>
        $"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}";

    private static void Keep(StringBuilder lines, string? line)
    {
        if (line is not null)
        {
            lock (lines)
            {
                lines.AppendLine(line);
            }
        }
    }

    private static string Text(StringBuilder lines)
    {
        lock (lines)
        {
            return lines.ToString();
        }
    }
}
