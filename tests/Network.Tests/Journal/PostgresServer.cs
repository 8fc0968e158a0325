using System.Diagnostics;
using Npgsql;

namespace Network.Tests.Journal;

/// <summary>
/// A PostgreSQL server of the tests' own: its data in a temporary folder, on a loopback port, gone
/// at the end. One for the whole run; each test class takes a database of its own.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly SemaphoreSlim Starting = new(1, 1);
    private static PostgresServer? running;
    private static int databases;

    private readonly string folder;
    private readonly Func<Process> launch;
    private readonly string address;
    private Process process;

    private PostgresServer(
        string folder, Func<Process> launch, Process process, string address)
    {
        this.folder = folder;
        this.launch = launch;
        this.process = process;
        this.address = address;
    }

    /// <summary>Connection string of a new, empty database.</summary>
    public static async Task<string> NewDatabase()
    {
        var server = await Running();
        var name = $"network_{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(server.address + "Database=postgres");
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return server.address + $"Database={name}";
    }

    /// <summary>Process id of the server, for tests that stop and continue it.</summary>
    public static async Task<int> ProcessId() => (await Running()).process.Id;

    /// <summary>Shuts the server down in the middle of everything and starts it again; only for
    /// tests that run alone.</summary>
    /// <param name="meanwhile">Done while there is no server.</param>
    public static async Task Restart(Func<Task> meanwhile)
    {
        var server = await Running();
        await server.ShutDown();
        await meanwhile();
        server.process = server.launch();
        await server.Answers();
    }

    public async ValueTask DisposeAsync()
    {
        await ShutDown();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ShutDown()
    {
        NpgsqlConnection.ClearAllPools();
        // SIGINT asks PostgreSQL for a fast shutdown.
        using var stop = Process.Start("kill", ["-INT", ServerPid()]);
        await stop.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Stops the server at the end of the run, if any test needed it.</summary>
    public static ValueTask Stop() => running?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<PostgresServer> Running()
    {
        await Starting.WaitAsync();
        try
        {
            return running ??= await Start();
        }
        finally
        {
            Starting.Release();
        }
    }

    private static async Task<PostgresServer> Start()
    {
        var programs = Programs();
        var folder = Directory.CreateTempSubdirectory("network-postgres-").FullName;
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        await Run("chown", Owner, folder);
        await AsOwner($"{programs}/initdb", "-D", data, "-A", "trust", "-U", "network",
            "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8");
        Process LaunchAgain() => Launch(
            $"{programs}/postgres", "-D", data, "-k", folder, "-p", $"{port}",
            "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200",
            "-c", "logging_collector=off", "-c", "log_min_messages=fatal");
        var server = new PostgresServer(folder, LaunchAgain, LaunchAgain(),
            $"Host=127.0.0.1;Port={port};Username=network;Maximum Pool Size=20;");
        await server.Answers();
        return server;
    }

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .OrderDescending()
                .FirstOrDefault() ?? Missing()
            : Missing();

    private static string Missing() => throw new InvalidOperationException(
        "PostgreSQL's server is not installed. Run 'bash tests/run.sh', or install Debian's "
        + "package 'postgresql'.");

    /// <summary>PostgreSQL refuses to run as root; Debian's package brings this user.</summary>
    private static string Owner => IsRoot ? "postgres" : Environment.UserName;

    private static bool IsRoot => Environment.UserName == "root";

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task AsOwner(string program, params string[] arguments) => IsRoot
        ? Run("runuser", ["-u", Owner, "--", program, .. arguments])
        : Run(program, arguments);

    private static Process Launch(string program, params string[] arguments)
    {
        var start = IsRoot
            ? new ProcessStartInfo("setpriv", [
                "--reuid", Owner, "--regid", Owner, "--init-groups", "--", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        return Process.Start(start)
            ?? throw new InvalidOperationException($"{program} did not start.");
    }

    private static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} answered {process.ExitCode}: {errors}{await output}");
        }
    }

    /// <summary>setpriv becomes the server, so the process is the server itself.</summary>
    private string ServerPid() => $"{process.Id}";

    private async Task Answers()
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var source = NpgsqlDataSource.Create(address + "Database=postgres");
                await using var connection = await source.OpenConnectionAsync();
                return;
            }
            catch (NpgsqlException) when (
                waiting.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
            {
                await Task.Yield();
            }
        }
    }
}
